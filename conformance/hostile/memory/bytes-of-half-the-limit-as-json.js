// ends: limit memory
JSON.stringify(new Uint8Array(7800000));
