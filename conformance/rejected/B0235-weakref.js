const r = new WeakRef({});
//            ^^^^^^^ error[B0235] Becket does not run `WeakRef`
console.log(r);
