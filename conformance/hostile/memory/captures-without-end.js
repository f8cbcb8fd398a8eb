// ends: limit memory
const all = [];
for (;;) all.push(/(a+)(b+)(c+)/.exec("aaabbbccc"));
