const arguments = 1;
//    ^^^^^^^^^ error[B0112] `arguments` cannot be the name of a binding
