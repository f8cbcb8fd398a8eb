// A key that is deleted before its turn is not visited; one that is added may only be missing; a value is read when it is asked for.
const o = { a: 1, b: 2, c: 3 };
for (const k in o) { if (k === "a") { delete o.b; o.c = "changed"; o.d = "new"; } console.log(k, o[k]); }
const list = [1, 2, 3];
for (const i in list) { if (i === "0") list.length = 2; console.log(i); }
const proto = { p: 1, q: 2 };
const heir = Object.create(proto, { own: { value: 1, enumerable: true } });
for (const k in heir) { if (k === "own") delete proto.p; console.log(k); }
const redefined = { x: 1, y: 2 };
for (const k in redefined) { if (k === "x") Object.defineProperty(redefined, "y", { enumerable: false }); console.log(k); }
const readded = { m: 1, n: 2 };
for (const k in readded) { if (k === "m") { delete readded.n; readded.n = "again"; } console.log(k, readded[k]); }
