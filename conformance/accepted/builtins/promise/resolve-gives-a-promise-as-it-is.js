const p = Promise.resolve(1);
console.log(Promise.resolve(p) === p, Promise.resolve(5), Promise.resolve([1]), await Promise.resolve({ then: 5 }));
for (const f of [Promise.resolve, Promise.reject]) { try { f.call(1); } catch (e) { console.log(e.name, e.message); } }
