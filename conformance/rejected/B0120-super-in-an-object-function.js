const o = { m: function () { return super.m(); } };
//                                  ^^^^^ error[B0120] `super` stands outside a method
