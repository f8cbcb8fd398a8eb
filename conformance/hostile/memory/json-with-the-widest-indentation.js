// ends: limit memory
const o = {};
let q = o;
for (let i = 0; i < 3000; i++) q = q.a = {};
for (;;) JSON.stringify(o, null, 10);
