check: { console.log("in"); if (true) break check; console.log("never"); }
console.log("after");
a: b: { break a; }
