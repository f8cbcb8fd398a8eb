const text = `one, two;
//           ^ error[B0006] the template has no closing backtick
