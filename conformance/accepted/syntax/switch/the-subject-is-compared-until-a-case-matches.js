// Case expressions are evaluated one by one with `===`, past `default` wherever it stands, and only until one matches.
const log = [];
const t = (v) => { log.push(String(v)); return v; };
const run = (v) => { switch (t(v)) { default: t("default"); case t(1): t("one"); break; case t(NaN): t("nan"); case t("1"): t("text"); break; case t(-0): t("zero"); } return log.splice(0).join(" "); };
for (const v of [1, "1", NaN, 0, 2, undefined, true, [1]]) console.log(String(v), "|", run(v));
const f = (v) => { switch (true) { case v > 10: return "big"; case v > 5: return "middle"; default: return "small"; } };
console.log(f(20), f(7), f(1), f(NaN), f("11"));
switch (3) { }
switch (t("alone")) { default: }
switch (1) { case 1: case 2: console.log("shared body"); }
console.log(log.join());
