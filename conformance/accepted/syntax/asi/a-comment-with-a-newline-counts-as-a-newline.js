function f() {
  return /* the value
  is below */ 5
}
console.log(f())
let i = 1
let j = i /* one
*/ ++i
console.log(i, j)
