class A { get #x() { return 1; } static set #x(v) {} }
//                                          ^^ error[B0133] the class declares `#x` twice
