// ends: limit steps
// with: --steps 1000000
let o = ["leaf"];
for (let i = 0; i < 40; i++) o = [o, o];
JSON.stringify(o);
