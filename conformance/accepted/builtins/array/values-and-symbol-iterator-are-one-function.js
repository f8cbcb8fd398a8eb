// Array.prototype[Symbol.iterator] is `values`; its iterator reads length and item at each step.
console.log(Array.prototype.values === Array.prototype[Symbol.iterator], Array.prototype.values.name, Array.prototype.values.length);
const log = [];
const like = { get length() { log.push("length"); return 2; }, get 0() { log.push("0"); return "x"; }, get 1() { log.push("1"); return "y"; } };
const it = Array.prototype.values.call(like);
console.log(log.length, it.next(), it.next(), it.next(), it.next(), log.join());
const object = { length: 2, 0: "a", 1: "b", [Symbol.iterator]: Array.prototype.values };
console.log([...object], Math.max(...{ length: 1, 0: 9, [Symbol.iterator]: [].values }));
console.log(Object.getPrototypeOf([].values()) === Object.getPrototypeOf([].keys()), Object.keys([].values()), typeof it.return);
for (const receiver of [undefined, {}, [].values, new Set().values()]) { try { it.next.call(receiver); } catch (e) { console.log(e.name, e.message); } }
try { Array.prototype.values.call(null); } catch (e) { console.log(e.name, e.message); }
