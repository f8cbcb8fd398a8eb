const f = (o) => { [1] = o; };
//                  ^ error[B0104] a number cannot be assigned
