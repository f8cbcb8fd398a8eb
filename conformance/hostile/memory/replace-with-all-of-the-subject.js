// ends: limit memory
let s = "ab";
for (;;) s = s.replace(/b/, "$`$&$'$`$&$'");
