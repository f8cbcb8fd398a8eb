function name() {
  return super.name;
//       ^^^^^ error[B0120] `super` stands outside a method
}
