// ends: completed
let o = [1];
for (let i = 0; i < 60; i++) o = [o, o];
console.log(structuredClone(o).length);
