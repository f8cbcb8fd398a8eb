// Parameters are bound from left to right: conversions of patterns and defaults in between, each seeing the ones before.
const log = [];
const t = (v) => { log.push(v); return v; };
function f(a = t("a"), { b = t("b"), [t("key")]: c = t("c") } = t({}), [d = t("d")] = t([]), ...rest) { return [a, b, c, d, rest]; }
console.log(f(), log.splice(0).map(String).join());
console.log(f(1, { b: 2, key: 3 }, [4], 5), log.splice(0).join());
const g = (a, b = a + 1, c = (() => a + b)(), d = arguments_length(a, b, c)) => [a, b, c, d];
function arguments_length(...all) { return all.length; }
console.log(g(1), g(1, 5), g(1, undefined, 7));
try { ((a = b, b) => a)(); } catch (e) { console.log(e.name, e.message); }
try { ((a = a) => a)(); } catch (e) { console.log(e.name, e.message); }
const outer = "outer";
console.log(((x = () => outer, outer = "param") => { const r = x(); return [r, outer]; })());
