const later = (v) => Promise.resolve(v);
console.log(await later(1), await 2, await { then(r) { r(3); } }, await [later(4)]);
try { await Promise.reject(new RangeError("no")); } catch (e) { console.log(e.name, e.message); }
