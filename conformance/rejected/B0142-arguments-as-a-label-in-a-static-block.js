class A { static { arguments: for (;;) break; } }
//                 ^^^^^^^^^ error[B0142] `arguments` stands in a class field or static block
