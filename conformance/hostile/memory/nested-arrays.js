// ends: limit memory
let a = [];
for (;;) a = [a, a];
