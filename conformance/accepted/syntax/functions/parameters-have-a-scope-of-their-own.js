// With defaults the parameters live in a scope around the body: a `var` of the body with the same name starts with the value.
var x = "module";
const f = (x, get = () => x, set = (v) => { x = v; }) => { var x; const before = x; x = "body"; set("parameter"); return [before, x, get()]; };
console.log(f("arg"));
const g = (a, get = () => a) => { a = "assigned in the body"; return get(); };
console.log(g("arg"));
const h = (get = () => x) => { var x = "body"; return [get(), x]; };
console.log(h());
function k(a, b = () => arguments.length, c = function () { return arguments.length; }) { return [b(), c(1, 2, 3)]; }
console.log(k(1), k.length);
const m = (a, b = (a = "changed by the default", a)) => [a, b];
console.log(m("original"));
function n(f = () => typeof inner) { function inner() {} return f(); }
console.log(n());
const p = ({ y } = { y: () => y2 }, y2 = 5) => y();
console.log(p());
