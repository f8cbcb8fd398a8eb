class A {
  #a = 1;
  clear() { delete this.#a; }
//                      ^^ error[B0144] a private member cannot be deleted
}
