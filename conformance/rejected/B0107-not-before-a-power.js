const f = (x) => !x ** 2;
//                  ^ error[B0107] a unary operator left of `**` needs parentheses
