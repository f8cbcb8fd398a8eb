// ends: limit steps
// with: --steps 1000000
let o = 1;
for (let i = 0; i < 500; i++) o = [o];
for (;;) JSON.stringify(o, null, "          ");
