class A { static public x = 1; readonly readonly y = 2; readonly m() {}; declare z = 3; private #w = 4 }
//               ^^^^^^ error[B0147] `public` cannot stand here
//                                      ^^^^^^^^ error[B0147] `readonly` cannot stand here
//                                                      ^^^^^^^^ error[B0147] `readonly` cannot stand here
//                                                                       ^^^^^^^ error[B0147] `declare` cannot stand here
//                                                                                      ^^^^^^^ error[B0147] `private` cannot stand here
