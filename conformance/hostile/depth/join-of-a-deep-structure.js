// ends: limit depth
let o = [1];
for (let i = 0; i < 200000; i++) o = [o];
console.log(String(o).length);
