// ends: limit steps
// with: --steps 1000000
let o = [1];
for (let i = 0; i < 200; i++) o = [o];
for (;;) JSON.stringify(o) === JSON.stringify(o);
