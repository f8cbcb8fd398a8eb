const f = () => super.x;
//              ^^^^^ error[B0120] `super` stands outside a method
