// The units of a wrapper and its length cannot be changed or deleted; other properties can.
const w = new String("abc");
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => { w[0] = "x"; });
show(() => { w.length = 1; });
show(() => delete w[1]);
show(() => delete w.length);
show(() => { w[5] = "far"; w.extra = true; return Object.keys(w); });
show(() => delete w[5]);
show(() => [0 in w, 3 in w, "length" in w, Object.hasOwn(w, 2), "01" in w]);
show(() => Object.isFrozen(Object.freeze(new String("a"))));
show(() => { "abc"[0] = "x"; });
show(() => { "abc".length = 2; });
show(() => delete "abc"[0]);
const keys = [];
for (const k in w) keys.push(k);
console.log(keys, Object.entries(new String("hi")), Object.assign({}, "xy"), Array.prototype.slice.call(new String("pq")));
