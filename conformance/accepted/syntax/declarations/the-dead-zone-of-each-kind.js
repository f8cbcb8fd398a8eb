// let, const, class and parameters are dead until their declaration is evaluated: for reads, writes, typeof and closures.
const early = [() => a, () => { a = 1; }, () => typeof a, () => b, () => new C(), () => a++, () => { [a] = [1]; }, () => { a ||= 1; }, () => `${b}`, () => C.x, () => delete b.x];
for (const f of early) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
let a = "a"; const b = { x: 1 }; class C { static x = "cx"; }
console.log(early[0](), early[2](), early[3](), early[9]());
const inside = (n) => { const read = () => x; if (n) return read(); let x = "declared"; return read(); };
for (const n of [0, 1]) { try { console.log(inside(n)); } catch (e) { console.log(e.name, e.message); } }
for (const turn of [1, 2]) { try { (() => y)(); } catch (e) { console.log(turn, e.message); } let y = turn; console.log((() => y)()); }
const self = (() => { try { const z = (() => z)(); return z; } catch (e) { return e.message; } })();
console.log(self, (() => { let w; return w; })(), (() => { var v2 = (() => v2)(); return v2; })());
