const f = (eval) => 1;
//         ^^^^ error[B0112] `eval` cannot be the name of a binding
