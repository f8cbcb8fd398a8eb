class A {
  count = arguments.length;
//        ^^^^^^^^^ error[B0142] `arguments` stands in a class field or static block
}
