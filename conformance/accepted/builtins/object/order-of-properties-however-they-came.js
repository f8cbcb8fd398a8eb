// Integer keys ascend, strings follow by insertion, symbols last: after assignment, spread, JSON, deletion and redefinition.
const keys = ["b", "2", "a", "1", "-1", "4294967294", "4294967295", "01", "1.5", "9007199254740993", "0"];
const assigned = {};
for (const k of keys) assigned[k] = k;
const ways = { assigned, spread: { ...assigned }, assign: Object.assign({}, assigned), json: JSON.parse(JSON.stringify(Object.fromEntries(keys.map((k) => [k, k])))), defined: Object.defineProperties({}, Object.getOwnPropertyDescriptors(assigned)), literal: { b: 0, 2: 0, a: 0, 1: 0, "-1": 0, 4294967294: 0, 4294967295: 0, "01": 0, 1.5: 0, "9007199254740993": 0, 0: 0 } };
for (const [way, o] of Object.entries(ways)) console.log(way, Object.keys(o).join());
const o = { x: 1, y: 2, z: 3 };
delete o.x;
o.x = 4;
o.y = 5;
Object.defineProperty(o, "z", { value: 6 });
console.log(Object.keys(o), JSON.stringify(o));
const seen = [];
for (const k in assigned) seen.push(k);
console.log(seen.join(), Object.getOwnPropertyNames(assigned).join() === seen.join());
const { b, ...rest } = assigned;
console.log(Object.keys(rest).join());
