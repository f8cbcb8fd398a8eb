// Patterns that assign: members, computed members, private fields, super, nested patterns and swaps.
const o = { list: [0, 0] };
let a, b, c;
({ a, b: o.b, c: o["c" + 1], d: o.list[1], e: [b, ...o.rest] } = { a: 1, b: 2, c: 3, d: 4, e: [5, 6, 7] });
console.log(a, b, o);
[a, b] = [b, a]; [o.list[0], o.list[1]] = [o.list[1], o.list[0]];
console.log(a, b, o.list);
class P { set v(x) { this.got = x; } }
class Q extends P { #p; run() { [this.#p, super.v, ...this.more] = [1, 2, 3, 4]; ({ p: this.#p = "default", length: this["n"] } = "abc"); return [this.#p, this.got, this.more, this.n]; } }
console.log(new Q().run());
console.log(([a, { b }] = [8, { b: 9 }]).length, a, b, ({ length: c } = "hook"), c, [a = 5, [b] = [6]] = [], a, b);
for (const f of [() => { const k = 1; for (let n = 0; n < 1; n++) [(() => { }).name] = [1]; }, () => { [o.frozen.x] = [1]; }, () => { ({ a: Object.freeze({}).x } = { a: 1 }); }]) { try { f(); console.log("done"); } catch (e) { console.log(e.name, e.message); } }
(({ a } = { a: 1 }, [b] = [a]) => console.log(a, b))();
