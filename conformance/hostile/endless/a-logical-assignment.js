// ends: limit steps
// with: --steps 1000000
let a = null;
for (;;) { a ??= 1; a &&= 0; a ||= null; }
