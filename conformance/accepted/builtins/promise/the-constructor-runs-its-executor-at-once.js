console.log(1);
const p = new Promise((resolve, reject) => { console.log(2, typeof resolve, resolve.length, resolve.name, reject.length); resolve("v"); reject("lost"); resolve("lost"); });
console.log(3, p, await p);
new Promise(() => { throw new Error("executor"); }).catch((e) => console.log(e.message));
new Promise((r) => { r(1); throw new Error("lost"); }).then(console.log);
for (const x of [undefined, 5, {}]) { try { new Promise(x); } catch (e) { console.log(e.name, e.message); } }
try { Promise(() => {}); } catch (e) { console.log(e.name, e.message); }
