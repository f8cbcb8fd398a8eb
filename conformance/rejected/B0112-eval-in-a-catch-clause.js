const f = () => { try { } catch (eval) { } };
//                               ^^^^ error[B0112] `eval` cannot be the name of a binding
