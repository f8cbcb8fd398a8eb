class Client { constructor(url: string, protected retries = 3) {} }
//                                      ^^^^^^^^^^^^^^^^^^^^^ error[B0205] Becket does not run parameter properties
