const id = (s) => s;
const f = () => id`x${1}`;
const g = () => id`x${1}`;
console.log(f() === f(), f() === g(), f().raw === f().raw);
const seen = new Set();
for (let i = 0; i < 5; i++) seen.add(id`loop ${i}`);
console.log(seen.size);
const make = () => () => id`inner`;
console.log(make()() === make()());
