class A {
  x = [1]
//^^^^^^^ error[B0212] Node goes on with this value behind what it erases
  declare y: number
  ["z"] = 2
}
