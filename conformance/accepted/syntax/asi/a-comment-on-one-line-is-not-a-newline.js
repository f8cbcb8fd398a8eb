function f() {
  return /* here */ 5
}
console.log(f())
