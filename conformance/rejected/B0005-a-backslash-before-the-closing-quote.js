const path = "C:\";
//           ^^^^^^ error[B0005] the string has no closing quote
