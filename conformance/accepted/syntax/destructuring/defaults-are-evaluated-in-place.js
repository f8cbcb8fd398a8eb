// A default is evaluated when its turn has come and only for undefined; it sees the names before it, not the ones after.
const log = [];
const t = (v) => { log.push(v); return v; };
const { a = t("a"), b: { c = t("c"), d = t("d") } = t({}), [t("key")]: e = t("e") } = { a: null, b: { d: 0 }, key: undefined };
console.log(a, c, d, e, log.splice(0).join());
const [x = t("x"), [y = t("y")] = [], z = x + y, ...rest] = [undefined, , false, 1, undefined];
console.log(x, y, z, rest, log.splice(0).join());
for (const f of [() => { const { p = (() => q)(), q } = { q: 1 }; return p; }, () => { const [p = (() => p)()] = []; return p; }, () => { const { p, q = p } = { p: 1 }; return q; }, ({ p = 1, q = p } = {}) => q, () => { let p = "outer"; { const { p: inner = p } = {}; return inner; } }]) { try { console.log(f()); } catch (err) { console.log(err.name, err.message); } }
