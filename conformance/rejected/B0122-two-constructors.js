class A {
  constructor() {}
  constructor(a) {}
//^^^^^^^^^^^ error[B0122] the class has two constructors
}
