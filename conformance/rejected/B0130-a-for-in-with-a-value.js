for (let i = 0 in [1]) {}
//             ^^ error[B0130] a loop head with `in` has one target, without a value
