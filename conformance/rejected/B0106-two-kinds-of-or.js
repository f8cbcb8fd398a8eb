const a = null, b = 1, c = 2;
const d = a ?? b || c;
//          ^^ error[B0106] `??` beside `||` or `&&` needs parentheses
