// Private fields are added to whatever the parent constructor returns, frozen objects too, and only once.
class Stamp { constructor(o) { return o; } }
class Mark extends Stamp { #tag; constructor(o, tag) { super(o); this.#tag = tag; } static read(o) { return #tag in o ? o.#tag : "no tag"; } }
const target = Object.freeze({ frozen: true });
console.log(new Mark(target, "first") === target, Mark.read(target), Mark.read({}), Object.keys(target));
try { new Mark(target, "second"); } catch (e) { console.log(e.name, e.message); }
const f = () => {};
new Mark(f, "a function");
console.log(Mark.read(f), Mark.read(new Mark([], "a list")));
class M extends Stamp { #m() { return 1; } constructor(o) { super(o); } static has(o) { return #m in o; } }
const o = {};
new M(o);
try { new M(o); } catch (e) { console.log(e.name, e.message); }
console.log(M.has(o), M.has({}));
for (const v of [5, "s", null, undefined]) { try { console.log(Mark.read(v)); } catch (e) { console.log(e.name, e.message); } }
