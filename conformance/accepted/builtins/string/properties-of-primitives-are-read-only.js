// A primitive string has units and a length; assignments to it throw, reads of anything else go to String.prototype.
const s = "hook";
console.log(s[0], s["1"], s[-1], s[9], s["01"], s.length, s["length"], s[1.5], s[null], "toString" in Object(s), s.nothing);
for (const f of [() => { s[0] = "x"; }, () => { s[9] = "x"; }, () => { s.length = 0; }, () => { s.own = 1; }, () => delete s[0], () => delete s.length, () => delete s[9], () => delete s.own, () => { s.x ??= 1; }, () => { s[0] ??= 1; return s[0]; }, () => { s.length++; }, () => 0 in s]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
const { length, 0: first, [2]: third, ...rest } = s;
console.log(length, first, third, rest);
