// ends: completed
// prints: [ [ [ [Array] ] ] ]
let o = [1];
for (let i = 0; i < 200000; i++) o = [o];
console.log(o);
