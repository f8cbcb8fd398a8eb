/(\d+)/.test("a12");
console.log(RegExp.$1);
//                 ^^ error[B0223] Becket does not run `RegExp.$1`
