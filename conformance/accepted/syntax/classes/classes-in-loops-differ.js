const list = [];
for (let i = 0; i < 3; i++) list.push(class { static i = i; get() { return i; } });
console.log(list.map((C) => C.i), list.map((C) => new C().get()), list[0] === list[1]);
