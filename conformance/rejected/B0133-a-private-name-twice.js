class A {
  #a = 1;
  #a = 2;
//^^ error[B0133] the class declares `#a` twice
}
