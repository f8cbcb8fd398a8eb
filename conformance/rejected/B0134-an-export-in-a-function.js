function f() { export const a = 1; }
//             ^^^^^^ error[B0134] `export` stands inside another statement
