const name = “Ada”;
//           ^ error[B0002] the character `“` begins no token of JavaScript
//               ^ error[B0002] the character `”` begins no token of JavaScript
