// ends: limit memory
new Float64Array(1e9);
