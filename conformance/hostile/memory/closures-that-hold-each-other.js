// ends: limit memory
let f = null;
for (;;) { const g = f; f = () => g; }
