const of = 1, get = 2, set = 3, from = 4, as = 5, async = 6, type = 7, target = 8, undefined_ = 9;
console.log(of, get, set, from, as, async, type, target, undefined_);
for (const of of [1, 2]) console.log(of);
