for await (const x of [1, Promise.resolve(2), { then(r) { r(3); } }]) console.log(x);
for await (const [k, v] of new Map([["a", 1]])) console.log(k, v);
for await (const c of "ab") console.log(c);
try { for await (const x of [Promise.reject(new Error("item"))]) console.log("never"); } catch (e) { console.log(e.message); }
