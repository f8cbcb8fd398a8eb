const lines = (e) => e.stack.split("\n").slice(1).map((line) => line.trim().slice(3)).filter((line) => !line.includes("node:"))
  .map((line) => line.replace(/[^\s(]*:(\d+:\d+)/, "$1"));
const show = (name, f) => { try { f(); console.log(name, "no error"); } catch (e) { console.log(name, lines(e).slice(0, -2)); } };
function m() { throw new Error(); }
const p = { q: m, x: 1 };
show("q", () => p.q());
show("two names", () => ({ q: m, r: m }).q());
const p2 = Object.defineProperty({}, "z", { get: m, enumerable: true });
show("getter", () => p2.z);
show("hidden", () => Object.defineProperty(p2, "y", { value: m }).y());
show("element", () => [m][0]());
show("inherited", () => Object.create({ up: m }).up());
show("symbol", () => ({ [Symbol.iterator]: m })[Symbol.iterator]());
const f = function () { throw new Error(); };
Object.defineProperty(f, "name", { value: "renamed" });
show("renamed", () => f());
show("renamed method", () => ({ f }).f());
const g = function gg() { throw new Error(); };
Object.defineProperty(g, "name", { value: 5 });
show("no string", () => g());
delete g.name;
show("deleted", () => g());
const h = function hh() { throw new Error(); };
Object.defineProperty(h, "name", { get() { return "getter"; } });
show("a getter", () => h());
class S { static name() { throw new Error(); } static s() { throw new Error(); } constructor(x) { if (x) throw new Error(); } }
show("static name()", () => S.name());
show("beside it", () => S.s());
show("new S", () => new S(1));
show("a space", () => ({ "a b": m })["a b"]());
const late = { m };
let error;
try { late.m(); } catch (e) { error = e; }
late.other = late.m;
delete late.m;
console.log(lines(error).slice(0, 1), "found when stack is read");
late.third = 1;
delete late.other;
console.log(lines(error).slice(0, 1), "and kept");
