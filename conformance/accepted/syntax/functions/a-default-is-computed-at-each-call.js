let n = 0;
const f = (id = ++n) => id;
console.log(f(), f(10), f(), f());
const g = (list = []) => { list.push(1); return list.length; };
console.log(g(), g());
