// `++` and `--` convert to a number first, give the old or the new one, keep BigInts, and write to any target.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const v of [1, -0, "5", "x", "", null, undefined, true, NaN, 2 ** 53, 1n, [7], [], {}, new Date(3), { valueOf: () => 4 }]) show(() => { let a = v, b = v; const post = a++, pre = --b; return [post, a, pre, b]; });
show(() => { let s = Symbol(); s++; });
show(() => { const o = { n: 1, get g() { return this.n; }, set g(v) { this.n = v * 10; } }; o.g++; o["g"]--; ++o.n; return [o.n, o.g++, o.n]; });
show(() => { const list = [5]; let i = 0; list[i++]++; list[--i] += 2; return [list, i, list.length++, list.length]; });
show(() => { class C { static #n = 1; static run() { return [this.#n++, ++this.#n, this.#n--, this.#n]; } } return C.run(); });
show(() => { let i = 5; i = i++ + ++i; return [i, i++ * 2 + i, -i--, - -i, +i++]; });
show(() => { const o = Object.freeze({ n: 1 }); o.n++; });
