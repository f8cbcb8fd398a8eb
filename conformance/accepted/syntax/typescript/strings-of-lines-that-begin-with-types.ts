type A = number
type B = string
interface C { a: A }
declare const d: B
let x: A = 1
let y = x as A
;[x, y] = [2, 3]
const f = (a: A): B => `${a}`
;(f as Function)(1)
let z: C
  | null = null
const g = <T,>(t: T) =>
  t
abstract class E
{
  abstract a: A
  b: B = "b"
  c?: A
  ;["d"]: A = 4
}
class F extends E { a: A = 0 }
console.log(x, y, f(5), z, g<A>(6), new F())
export type { A, B }
