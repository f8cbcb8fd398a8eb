const f = (x) => (y) => x + y
const g = f
(1)
console.log(typeof g, g(2))
