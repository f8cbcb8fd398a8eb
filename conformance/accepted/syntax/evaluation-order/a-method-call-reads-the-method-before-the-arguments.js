// Object, key and method are read before any argument is evaluated; whether it can be called is asked last.
const log = [];
const o = { get m() { log.push("get m"); return (...a) => log.push(`call ${a}`); } };
const t = (v) => { log.push(`arg ${v}`); return v; };
(log.push("object"), o)[(log.push("key"), "m")](t(1), t(2));
console.log(log.splice(0).join(", "));
try { o.missing(t(3)); } catch (e) { console.log(e.message, log.splice(0).join()); }
try { undefined?.m(t(4)); o.missing.deeper(t(5)); } catch (e) { console.log(e.message, log.splice(0).join() || "no argument"); }
try { null[t("k")]; } catch (e) { console.log(e.message, log.splice(0).join()); }
