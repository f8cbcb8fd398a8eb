const f = (a, b, c) => a && b ?? c;
//                            ^ error[B0106] `??` beside `||` or `&&` needs parentheses
