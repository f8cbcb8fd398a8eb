const f = (\u0061rguments) => 1;
//         ^^^^^^^^^^^^^^ error[B0112] `arguments` cannot be the name of a binding
