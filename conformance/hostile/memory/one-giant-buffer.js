// ends: limit memory
new ArrayBuffer(2 ** 40);
