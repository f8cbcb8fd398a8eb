for (const a, b of [[1, 2]]) {}
//              ^^ error[B0130] a loop head with `of` has one target, without a value
