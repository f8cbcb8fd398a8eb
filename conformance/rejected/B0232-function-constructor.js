const f = new Function("return 1");
//            ^^^^^^^^ error[B0232] Becket does not run `Function`
console.log(f);
