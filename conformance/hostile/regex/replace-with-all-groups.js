// ends: limit memory
const t = "abc".repeat(5000);
for (;;) t.replace(/(a)(b)(c)/g, "$3$2$1$&$`");
