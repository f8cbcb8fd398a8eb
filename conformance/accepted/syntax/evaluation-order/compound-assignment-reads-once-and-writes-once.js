// Target and key are evaluated once; the old value is read before the right side, and written after it.
const log = [];
const box = { get v() { log.push("get"); return 1; }, set v(x) { log.push(`set ${x}`); } };
const at = () => { log.push("object"); return box; };
const key = () => { log.push("key"); return "v"; };
const rhs = () => { log.push("value"); return 5; };
at()[key()] += rhs(); console.log(log.splice(0).join(", "));
at().v **= rhs(); console.log(log.splice(0).join(", "));
at()[key()]++; console.log(log.splice(0).join(", "));
--at().v; console.log(log.splice(0).join(", "));
at()[key()] ||= rhs(); console.log(log.splice(0).join(", "));
at()[key()] &&= rhs(); console.log(log.splice(0).join(", "));
at()[key()] ??= rhs(); console.log(log.splice(0).join(", "));
at()[key()] = rhs(); console.log(log.splice(0).join(", "));
let x = 1;
x += (x = 10, 5);
console.log(x, x + (x = 3) + x, x++ + x++, x, x-- - --x, x);
