// ends: limit memory
for (let i = 1n; ; i *= 2n) 1n << i;
