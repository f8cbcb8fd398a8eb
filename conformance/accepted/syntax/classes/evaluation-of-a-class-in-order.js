// Heritage, keys of all members from top to bottom, then static fields and blocks in order; instance fields only at `new`.
const log = [];
const t = (v) => { log.push(v); return v; };
class A extends (t("heritage"), Object) { [t("a")] = t("instance a"); static [t("b")] = t("static b"); [t("c")]() {} static { t("block"); } get [t("d")]() { return 1; } static [t("e")] = t("static e"); constructor() { t("before super"); super(); t("after super"); } }
console.log(log.splice(0).join(", "));
new A();
console.log(log.splice(0).join(", "));
try { class B extends t(5) { never() {} } } catch (e) { console.log(e.message, log.splice(0).join()); }
try { class C { static a = t("first"); static b = (() => { throw new Error("second"); })(); static c = t("third"); } } catch (e) { console.log(e.message, log.splice(0).join()); }
try { class D { [t("k1")]; static [(() => { throw new Error("key"); })()] = t("x"); [t("k2")]; } } catch (e) { console.log(e.message, log.join()); }
