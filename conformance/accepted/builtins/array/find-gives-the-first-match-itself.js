// `find` gives the item, not a copy; without a match, undefined; `this` of the callback is the second argument as it is.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const users = [{ id: 1 }, { id: 2 }];
console.log(users.find((u) => u.id === 2) === users[1], users.find((u) => u.id === 3), [].find(Boolean));
let calls = 0;
console.log([1, , 3].find((v) => { calls++; return v === undefined; }), calls);
for (const thisArg of [undefined, null, 5, "s", users]) [0].find(function () { console.log(typeof this, this === thisArg); }, thisArg);
console.log(Array.prototype.find.call("hook", (c, i) => i === 2), Array.prototype.find.call({ length: 2.7, 1: "one", 2: "two" }, (v) => v !== undefined));
show(() => [1].find());
show(() => [1].find({ call() {} }));
show(() => Array.prototype.find.call(null, Boolean));
show(() => [1].find(class A {}));
console.log([].find.length, [].find.name);
