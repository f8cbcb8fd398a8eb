const a = 1
  + 2
  - 3
  * 4
console.log(a)
const b = true
  && "yes"
  || "no"
console.log(b)
const c = a
  ? 1
  : 2
console.log(c)
