const limits = { hot: 30°, cold: 5 };
//                      ^ error[B0002] the character `°` begins no token of JavaScript
