const make = (type, ...args) => Reflect.construct(type, args);
//                                      ^^^^^^^^^ error[B0233] Becket does not run `Reflect.construct`
