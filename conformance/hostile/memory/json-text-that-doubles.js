// ends: limit memory
let s = "1";
for (;;) s = JSON.stringify([s, s]);
