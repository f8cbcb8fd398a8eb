// `&&`, `||`, `??` and their assignments give one of the operands as it is, and evaluate and write no more than they must.
const values = [undefined, null, 0, -0, NaN, "", false, 0n, "0", [], {}, 1, -1n, Symbol.iterator];
for (const v of values) console.log([v && "and", v || "or", v ?? "nullish"].map((x) => (Object.is(x, -0) ? "-0" : String(x) || "''")).join(" "), v ? "truthy" : "falsy");
const log = [];
const box = { get v() { log.push("get"); return this.value; }, set v(x) { log.push(`set ${x}`); this.value = x; }, value: undefined };
const rhs = (x) => { log.push(`rhs ${x}`); return x; };
for (const start of [undefined, 0, 1]) { for (const f of [() => (box.v ||= rhs(5)), () => (box.v &&= rhs(6)), () => (box.v ??= rhs(7))]) { box.value = start; const r = f(); console.log(start, r, log.splice(0).join(", ")); } }
const frozen = Object.freeze({ t: 1, n: null });
for (const f of [() => (frozen.t ||= 2), () => (frozen.t ??= 2), () => (frozen.n &&= 2), () => (frozen.t &&= 2), () => (frozen.n ??= 2)]) { try { console.log(f()); } catch (e) { console.log(e.message); } }
console.log((null ?? undefined) ?? "x", (0 || null) ?? "y", 0 || (null ?? "z"), 1 && 2 || 3, 0 && 2 || 3, 1 || 2 && 3, !(1 && 0) || 5);
