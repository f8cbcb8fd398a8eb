const m = /b/.exec("a".repeat(40) + "b");
m.index = 0;
m.push("more");
console.log(m.input.length, m.index, m.length, m);
