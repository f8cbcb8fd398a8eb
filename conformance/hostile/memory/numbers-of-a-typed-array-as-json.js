// ends: limit memory
JSON.stringify(new Float32Array(2090000).fill(-1.2345678901234567e-30));
