// ends: limit steps
// with: --steps 1000000
let o = [1];
for (let i = 0; i < 60; i++) o = [o, o];
JSON.stringify(o);
