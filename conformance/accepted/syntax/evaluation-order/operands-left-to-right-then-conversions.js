// Both operands are evaluated before either is converted; conversions go left to right, except that `in` and `instanceof` check the right.
const log = [];
const o = (n, v) => (log.push(`eval ${n}`), { valueOf() { log.push(`valueOf ${n}`); return v; }, toString() { log.push(`toString ${n}`); return String(v); } });
const show = (name, f) => { try { console.log(name, f(), log.splice(0).join(", ")); } catch (e) { console.log(name, e.message, log.splice(0).join(", ")); } };
show("+", () => o("a", 1) + o("b", 2));
show("-", () => o("a", 5) - o("b", 2));
show("<", () => o("a", 1) < o("b", 2));
show(">", () => o("a", 1) > o("b", 2));
show(">=", () => o("a", 1) >= o("b", 2));
show("==", () => o("a", 1) == o("b", 1));
show("== number", () => o("a", 1) == 1);
show("**", () => o("a", 2) ** o("b", 3));
show("in", () => o("a", "x") in o("b", 0));
show("in primitive", () => o("a", "x") in (log.push("eval right"), 5));
show("template", () => `${o("a", 1)}${o("b", 2)}`);
show("symbol", () => o("a", 1) + Symbol("s"));
show("comma", () => (o("a", 1), o("b", 2), 3));
show("&&", () => o("a", 0) && o("b", 1) && 7);
