function f() { arguments = []; }
//             ^^^^^^^^^ error[B0112] `arguments` cannot be assigned
