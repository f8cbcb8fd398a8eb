const like = { then(a, b) { console.log("then", typeof a, typeof b); return "result"; } };
console.log(Promise.prototype.catch.call(like, () => {}));
console.log(Promise.prototype.finally.call(like, () => {}));
for (const m of ["then", "catch", "finally"]) { try { Promise.prototype[m].call(m === "then" ? {} : 1); } catch (e) { console.log(e.name, e.message); } }
