const m = new Map([["a", 1]]);
const it = m.entries();
console.log(it.next());
m.set("b", 2);
console.log(it.next(), it.next());
m.set("c", 3);
console.log(it.next());
