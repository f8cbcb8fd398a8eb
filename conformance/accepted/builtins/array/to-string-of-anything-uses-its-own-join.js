// Array.prototype.toString calls the `join` of its receiver if that is a function, else it names the class.
console.log(Array.prototype.toString.call({ join: () => "own join" }), Array.prototype.toString.call({ join: 5 }), Array.prototype.toString.call({}));
console.log([1, [2, [3]]].toString(), [].toString() === "", [null, undefined].toString(), [, 1].toString());
const log = [];
console.log(Array.prototype.toString.call({ get join() { log.push("read"); return function () { log.push(arguments.length, this === undefined); return 7; }; } }), log);
console.log(Array.prototype.toString.call(5), Array.prototype.toString.call("s"), Array.prototype.toString.call({ [Symbol.toStringTag]: "Tag" }), Array.prototype.toString.call(new Date(0)));
for (const r of [null, undefined]) { try { Array.prototype.toString.call(r); } catch (e) { console.log(e.name, e.message); } }
class Loud extends Array { join() { return super.join("!"); } }
console.log(String(Loud.of(1, 2)), `${Loud.of(3, 4)}`, Loud.of(5, 6) + "");
console.log([].toString.length, [].toString.name);
