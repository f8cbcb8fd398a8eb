// `?.` before names, keys, calls, private names and deep chains; what follows a short circuit is not evaluated.
const log = [];
const t = (v) => { log.push(v); return v; };
const o = { a: { b: null, f() { return this.n; }, n: 5 }, zero: 0, empty: "" };
console.log(o?.a?.b?.c, o.a.b?.[t("key")], o.a.b?.(t("arg")), o.x?.y.z.deep(t("arg")).more[t("key")], o.a?.f(), o.a.f?.(), o?.["a"]?.["n"], o.zero?.toFixed(1), o.empty?.length, log.length);
console.log(null?.x, undefined?.[0], (void 0)?.(), o.missing?.(), o.a.g?.(), (o.x)?.y, delete o?.x?.y, delete o?.a?.n, o.a.n, typeof o?.q, !o?.q, o?.q ?? "default", `${o?.q}`);
class P { #x = 1; static read(p) { return [p?.#x, p?.#x?.toString(), p?.self?.#x]; } get self() { return this; } }
console.log(P.read(new P()), P.read(null), P.read(undefined));
for (const f of [() => o.x?.y.z, () => (o.x?.y).z, () => o.a?.nothing(), () => o?.a.b.c, () => o.zero?.(), () => o.a.f?.call.missing(), () => null?.x.y(), () => (null)?.x.y]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
