const text = 'it's over;
//               ^ error[B0103] `;` or a line end is missing before `s`
const other = 1;
