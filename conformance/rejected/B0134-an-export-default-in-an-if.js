if (true) { export default 1; }
//          ^^^^^^ error[B0134] `export` stands inside another statement
