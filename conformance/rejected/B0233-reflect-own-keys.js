const keys = (o) => Reflect.ownKeys(o);
//                  ^^^^^^^ error[B0233] Becket does not run `Reflect`
