// ends: limit steps
// with: --steps 1000000
let e = null;
for (;;) e = new Error("x", { cause: e });
