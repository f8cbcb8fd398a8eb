class A { m() { this = null; } }
//              ^^^^ error[B0104] `this` cannot be assigned
