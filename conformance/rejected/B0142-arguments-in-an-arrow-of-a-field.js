class A { f = () => arguments[0]; }
//                  ^^^^^^^^^ error[B0142] `arguments` stands in a class field or static block
