function items() {
  yield 1;
//^^^^^ error[B0119] `yield` cannot stand here
}
