class A { constructor() { super(); } }
//                        ^^^^^ error[B0120] `super(…)` has no parent constructor to call
