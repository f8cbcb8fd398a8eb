// The three list own enumerable string keys of anything that can become an object.
class Point { x = 1; #y = 2; static z = 3; get w() { return 4; } }
for (const v of ["hé", 5, true, 1n, Symbol("s"), [7, , 9], new Map([[1, 2]]), /x/g, () => {}, new Point(), Point, new Date(0), new Error("e"), Object.create({ inherited: 1 }), Object.defineProperty({ v: 1 }, "h", { value: 2 }), new Uint8Array(2), (function () { return arguments; })("a"), { [Symbol("k")]: 1 }]) console.log(Object.keys(v), Object.values(v), Object.entries(v));
for (const m of ["keys", "values", "entries"]) {
  console.log(Object[m].length, Object[m].name);
  for (const v of [null, undefined]) { try { Object[m](v); } catch (e) { console.log(e.name, e.message); } }
}
