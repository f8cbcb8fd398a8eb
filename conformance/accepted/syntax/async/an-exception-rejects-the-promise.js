async function f() { throw new TypeError("t"); }
f().catch((e) => console.log("caught", e.message));
async function g(a = (() => { throw new Error("default"); })()) {}
g().catch((e) => console.log("caught", e.message));
async function h({ x }) {}
h().catch((e) => console.log("caught", e.message));
console.log("end");
