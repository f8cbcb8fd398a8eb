class R { constructor(o) { return o; } }
class A extends R { #x = 1; static get(o) { return o.#x; } }
const o = Object.freeze({ y: 1 });
new A(o);
console.log(A.get(o), o, Object.isFrozen(o));
