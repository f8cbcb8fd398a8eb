console.log(1)
export { Line }
//       ^^^^ error[B0163] `Line` is exported but not declared
type Line = number
