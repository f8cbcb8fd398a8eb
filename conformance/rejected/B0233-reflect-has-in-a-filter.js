const f = (list) => list.filter((o) => Reflect.has(o, "id"));
//                                     ^^^^^^^ error[B0233] Becket does not run `Reflect`
