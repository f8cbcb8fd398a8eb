// ends: limit memory
let s = "\"";
for (;;) s = JSON.stringify(s);
