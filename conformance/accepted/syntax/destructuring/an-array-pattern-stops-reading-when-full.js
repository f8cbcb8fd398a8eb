const items = new Set([1, 2, 3]);
const [first] = items;
const [, second] = items.values();
console.log(first, second);
const it = [1, 2, 3].values();
const [x] = it;
console.log(x, [...it]);
