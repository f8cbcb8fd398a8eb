// ends: limit memory
await Promise.all(new Array(2e6).fill(1));
