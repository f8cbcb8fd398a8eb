for (async of [1]) {}
//   ^^^^^ error[B0130] a loop head cannot begin with `async of`
