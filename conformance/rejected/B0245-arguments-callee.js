function f() {
  return arguments.callee;
//                 ^^^^^^ error[B0245] Becket does not run `arguments.callee`
}
console.log(f());
