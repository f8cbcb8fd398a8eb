// What a class may extend: classes, functions, bound functions with a prototype, null, and expressions that give one.
function Old(x) { this.x = x; }
class A extends Old { get double() { return this.x * 2; } }
const mixin = (Base) => class extends Base { mixed() { return `mixed ${this.x}`; } };
class B extends mixin(Old) {}
class N extends null { static s() { return "static of null"; } constructor() { return Object.create(new.target.prototype); } m() { return "m"; } }
console.log(new A(4).double, new B(5).mixed(), N.s(), new N().m(), Object.getPrototypeOf(N.prototype), new A(1) instanceof Old, B.name);
class Silent extends null {}
for (const f of [() => new Silent(), () => class extends undefined {}, () => class extends 5 {}, () => class extends "s" {}, () => class extends {} {}, () => class extends (() => {}) {}, () => class extends (async () => {}) {}, () => class extends (function* () {}) {}, () => class extends ({ m() {} }).m {}, () => class extends Math.max {}, () => class extends Symbol {}, () => class extends Promise {}, () => { const F = function () {}.bind(); return class extends F {}; }]) { try { const C = f(); console.log("made", typeof C); } catch (e) { console.log(e.name, e.message); } }
for (const f of [() => new (class extends Symbol {})(), () => new (class extends Old { constructor() {} })(), () => new (class extends Old { constructor() { return 1; } })(), () => new (class extends Old { constructor() { return { given: true }; } })(), () => new (class { constructor() { return 1; } })(), () => new (class { constructor() { return []; } })()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
