// ends: limit steps
// with: --steps 1000000
function f() { /* a comment of some length, so that there is a text */ return 1; }
for (;;) `${f}`;
