// Static fields and blocks run in the order in which they stand, with the class as this, and may use private names.
const log = [];
class A { static a = log.push("a"); static { log.push(`block sees ${this.a} ${this.b}`); this.c = "made in a block"; } static b = log.push("b"); static { var local = "var"; let x = 1; log.push(local, x, typeof this); } static #p = 7; static { A.read = (o) => o.#p; log.push(this.#p); } static { try { throw new Error("inside"); } catch (e) { log.push(e.message); } } static { (() => log.push(this === A))(); } static { } }
console.log(log.splice(0).join(", "), A.c, A.read(A));

class B extends A { static { log.push(super.c, super.read === A.read, this.a === A.a, Object.hasOwn(this, "a")); } static a = "own"; static { log.push(this.a, super.a); } }
console.log(log.splice(0).join(", "));
let made;
const C = class { static { made = this; } static name = "named by a field"; };
console.log(made === C, C.name);
try { class D { static { D.x = 1; } static y = D.x + 1; static z = (() => { throw new Error(`with x ${D.x} y ${D.y}`); })(); } } catch (e) { console.log(e.message); }
try { class E { static { E = 1; } } } catch (e) { console.log(e.name, e.message); }
