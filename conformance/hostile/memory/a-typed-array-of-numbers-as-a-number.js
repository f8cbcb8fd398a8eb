// ends: limit memory
isNaN(new Float32Array(1350000).fill(-1.2345e-30));
