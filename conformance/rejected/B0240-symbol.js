const key = Symbol("key");
//          ^^^^^^ error[B0240] Becket does not run `Symbol` yet
console.log(key);
