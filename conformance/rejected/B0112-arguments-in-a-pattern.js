function f(o) { const { arguments } = o; }
//                      ^^^^^^^^^ error[B0112] `arguments` cannot be the name of a binding
