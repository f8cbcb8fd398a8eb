const f = (x = "default") => x;
console.log(f(), f(undefined), f(null), f(0), f(""), f(NaN));
