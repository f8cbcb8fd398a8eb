const a = 2;
const b = -a ** 2;
//           ^^ error[B0107] a unary operator left of `**` needs parentheses
