const over = (object, base) => Reflect.setPrototypeOf(object, base);
//                                     ^^^^^^^^^^^^^^ error[B0233] Becket does not run `Reflect.setPrototypeOf`
