a: { break a; }
a: for (;;) { break a; }
function f() { a: for (;;) break a; return 1; }
a: { f(); console.log("ok"); }
