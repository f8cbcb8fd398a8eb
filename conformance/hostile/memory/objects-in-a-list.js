// ends: limit memory
let list = null;
for (;;) list = { list };
