// `Array.of` never reads a number as a length; called on a constructor it makes one of those, with its length set.
console.log(Array.of(), Array.of(3), Array.of(undefined), Array.of(1, "a", [2]), Array.of(...[1, , 3]));
function Box(...args) { this.made = args; }
const box = Array.of.call(Box, "x", "y");
console.log(box instanceof Box, box);
class List extends Array { constructor(n) { super(); this.asked = n; } }
const list = List.of("p", "q");
console.log(list, list.asked, list.length);
console.log(Array.of.call(undefined, 1), Array.of.call(() => {}, 1), Array.of.call({}, 1));
class Stubborn { get length() { return 0; } }
try { Array.of.call(Stubborn, 1); } catch (e) { console.log(e.name, e.message); }
class Frozen { constructor() { Object.freeze(this); } }
try { Array.of.call(Frozen, 1); } catch (e) { console.log(e.name, e.message); }
console.log(Array.of.length, Array.of.name);
