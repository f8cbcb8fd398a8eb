// ends: limit memory
new Float32Array(2090000).fill(-1.2345e-30).join("");
