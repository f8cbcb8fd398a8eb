const f = () => {
  return 1
}
const g = () => ({ a: 1 })
console.log(f(), g())
