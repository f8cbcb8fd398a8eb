// A bound function has no prototype property: a class that extends it is refused unless one is defined.
const P = Object.getPrototypeOf(() => {});
class Base { constructor(...args) { this.args = args; } hello() { return "hello"; } }
const Bound = Base.bind(null, "first");
try { class A extends Bound {} console.log(A); } catch (e) { console.log(e.name, e.message); }
Object.defineProperty(Bound, "prototype", { value: { own: true } });
class B extends Bound {}
const b = new B("second");
console.log(b.args, b.own, b.hello, b instanceof B);
console.log(new Bound("x") instanceof Base, Object.getPrototypeOf(Bound) === P, Object.getPrototypeOf(class C extends Base {}.bind()) === Base);
