// ends: completed
new Uint8Array(new Uint16Array(4150000));
