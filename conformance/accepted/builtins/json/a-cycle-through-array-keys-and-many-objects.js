const name = (f) => { try { f(); } catch (e) { console.log(e.message); } };
let a = {}; const top = a;
for (let i = 0; i < 40; i++) { a.n = {}; a = a.n; }
a.back = top;
name(() => JSON.stringify(top));
let middle = top;
for (let i = 0; i < 30; i++) middle = middle.n;
a.back = middle;
name(() => JSON.stringify(top));
const g = { get one() { return 1; }, "": {} };
g[""].list = [0, { 5: g }];
name(() => JSON.stringify([g]));
