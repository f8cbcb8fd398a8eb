// `Object(v)`, `new Object(v)` and `valueOf` make wrappers of primitives and leave objects as they are.
const o = { a: 1 }, list = [];
console.log(Object(o) === o, new Object(list) === list, Object(null), Object(undefined), Object(), new Object(), Object.keys(new Object(null)));
for (const v of [1, "s", true, 1n, Symbol("w")]) {
  const w = Object(v);
  console.log(typeof w, w, w.valueOf() === v, w == v, w === v, Object(w) === w, typeof Object.prototype.valueOf.call(v));
}
for (const v of [null, undefined]) { try { Object.prototype.valueOf.call(v); } catch (e) { console.log(e.name, e.message); } }
console.log(Object.length, Object.name, Object.prototype.valueOf.length, Object.prototype.valueOf.call(o) === o, {} instanceof Object, Object instanceof Function, Object(1) instanceof Number);
class Sub extends Object { constructor(v) { super(v); this.own = 1; } }
console.log(new Sub(5), new Sub({ given: 1 }), Object.getPrototypeOf(new Sub()) === Sub.prototype);
