class A { #x = 1; m(a) { delete a?.b.#x; } }
//                                   ^^ error[B0144] a private member cannot be deleted
