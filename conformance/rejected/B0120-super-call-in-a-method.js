class A extends Object { m() { super(); } }
//                             ^^^^^ error[B0120] `super(…)` has no parent constructor to call
