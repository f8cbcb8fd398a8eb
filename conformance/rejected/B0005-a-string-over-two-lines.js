const text = "first
//           ^^^^^^ error[B0005] the string has no closing quote
second";
//    ^^ error[B0005] the string has no closing quote
//    ^^ error[B0103] `;` or a line end is missing before this string
