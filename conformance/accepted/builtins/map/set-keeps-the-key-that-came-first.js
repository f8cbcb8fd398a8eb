// −0 becomes 0 as a key, NaN is one key, and setting again keeps the first key and its place.
const map = new Map();
console.log(map.set(-0, "zero") === map, [...map.keys()].map((k) => Object.is(k, 0)), map.get(-0), map.get(0), map.has(-0));
map.set(NaN, 1).set(0 / 0, 2).set("1", "s").set(1, "n").set(1n, "big").set(undefined, "u").set(null, "nul").set(true, "t");
console.log(map.size, map);
map.set("1", "again");
console.log([...map.keys()].indexOf("1"), map.delete("1"), map.delete("1"), map.set("1", "last").size, [...map.keys()].at(-1));
console.log(map.get(), map.has(), map.get("nothing"), map.set("k").get("k"), new Map().set().size, map.get(1), map.get("1"), map.get(1n));
const a = {}, b = {};
console.log(new Map([[a, 1], [b, 2]]).get(a), new Map([[a, 1]]).get({}), new Map([["ab", 1]]).get("a" + "b"), new Map([[Symbol.iterator, 1]]).get(Symbol.iterator), new Map([[1.5, "x"]]).get(3 / 2));
