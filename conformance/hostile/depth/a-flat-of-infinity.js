// ends: completed
let o = [1];
for (let i = 0; i < 1e5; i++) o = [o];
o.flat(Infinity);
