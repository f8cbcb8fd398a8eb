class A { static { console.log(arguments); } }
//                             ^^^^^^^^^ error[B0142] `arguments` stands in a class field or static block
