declare x = 1;
//      ^ error[B0103] `;` or a line end is missing before `x`
