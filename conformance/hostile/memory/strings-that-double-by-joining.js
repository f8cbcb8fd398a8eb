// ends: limit memory
let s = "x";
for (let i = 0; i < 40; i++) s = [s, s].join("");
