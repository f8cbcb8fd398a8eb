class A {
  constructor = 1;
//^^^^^^^^^^^ error[B0124] a field cannot have the name `constructor`
}
