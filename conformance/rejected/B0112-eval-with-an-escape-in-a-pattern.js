const f = async ({ a: [ev\u{61}l] }) => 1;
//                     ^^^^^^^^^ error[B0112] `eval` cannot be the name of a binding
