async function f() { console.log("in"); return 1; }
const p = f();
console.log("after", p);
p.then((v) => console.log("then", v));
console.log("end");
