const make = () => () => 1;
console.log(make() === make());
const list = [];
for (let i = 0; i < 2; i++) list.push(() => 1);
console.log(list[0] === list[1]);
