// Items, keys and values of literals are evaluated where they stand; spreads are opened in their place.
const log = [];
const t = (v) => { log.push(v); return v; };
const it = function* () { log.push("spread starts"); yield 1; log.push("spread goes on"); yield 2; };
const list = [t("a"), ...it(), t("b"), , t("c")];
console.log(list, log.splice(0).join());
const object = { [t("k1")]: t("v1"), ...(t("spread"), { get g() { log.push("getter"); return 1; } }), [t("k2")]: t("v2"), m() {}, [t("k1")]: t("again"), get [t("k3")]() { return 1; } };
console.log(Object.keys(object), log.splice(0).join());
try { [t(1), ...t(null), t(2)]; } catch (e) { console.log(e.message, log.splice(0).join()); }
class C { [t("m1")]() {} static [t("s1")] = t("static value"); [t("f1")] = t("field value"); static { t("block"); } get [t("g1")]() {} static [t("m2")]() {} }
console.log(log.splice(0).join());
new C();
console.log(log.join());
