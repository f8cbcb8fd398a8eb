function* g(a = yield 1) {}
//              ^^^^^ error[B0119] `yield` cannot stand here
