// `keys` does not look at the items, only at the length, each time anew.
const list = ["a", , "c"];
console.log([...list.keys()], Object.keys(list));
const it = list.keys();
it.next();
list.push("d", "e");
console.log([...it], it.next());
const log = [];
const like = { get length() { log.push("length"); return 2; }, get 0() { log.push("never"); return 1; } };
console.log([...Array.prototype.keys.call(like)], log.join());
console.log([...Array.prototype.keys.call("héé")], [...Array.prototype.keys.call(7)], [...Array.prototype.keys.call({ length: -1 })]);
try { Array.prototype.keys.call(undefined); } catch (e) { console.log(e.name, e.message); }
console.log([].keys.length, [].keys.name, Object.prototype.toString.call([].keys()), [].keys()[Symbol.iterator]() instanceof Iterator);
