const a = 20, g = 2
const q = a
/2/g
console.log(q)
