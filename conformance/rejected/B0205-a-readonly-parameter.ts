class Client { constructor(readonly url: string) {} }
//                         ^^^^^^^^^^^^^^^^^^^^ error[B0205] Becket does not run parameter properties
