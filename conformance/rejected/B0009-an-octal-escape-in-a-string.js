const newline = "\012";
//               ^^ error[B0009] the octal escape `\0` belongs to sloppy mode
