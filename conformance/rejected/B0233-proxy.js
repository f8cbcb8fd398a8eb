const p = new Proxy({}, {});
//            ^^^^^ error[B0233] Becket does not run `Proxy`
console.log(p);
