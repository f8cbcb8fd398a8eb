const make = () => /a/g;
const one = make();
one.lastIndex = 1;
console.log(one === make(), make().lastIndex, [1, 2].map(() => /x/)[0] === [1, 2].map(() => /x/)[1]);
