class A { #x = 1; get #x() { return 1; } }
//                    ^^ error[B0133] the class declares `#x` twice
