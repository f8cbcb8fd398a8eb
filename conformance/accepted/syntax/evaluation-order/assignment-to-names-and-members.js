// The value of an assignment is its right side; a member target is checked only when the value is there.
const log = [];
let x;
console.log((x = 5), x = x + 1, (x += 2, x), [x = 1, x = 2, x]);
try { null.p = (log.push("evaluated"), 1); } catch (e) { console.log(e.message, log.splice(0).join()); }
try { undeclared_by(() => { log.push("arg"); }); } catch (e) { console.log(e.name, log.length); }
function undeclared_by(f) { f(); throw new TypeError("end"); }
const o = {};
o.a = o.b = o.c = { shared: true };
console.log(o.a === o.c, o);
const p = { x: 1 };
const q = p;
p.y = p.x = { z: 2 };
console.log(q, p === q);
let i = 0;
const list = [0, 0, 0];
list[i++] = i++;
list[i] = i = 1;
console.log(list, i);
