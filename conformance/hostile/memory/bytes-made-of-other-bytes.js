// ends: completed
new Uint8ClampedArray(new Int8Array(5500000));
