// ends: limit memory
const all = [];
let s = "";
for (;;) all.push((s += "some more text, "));
