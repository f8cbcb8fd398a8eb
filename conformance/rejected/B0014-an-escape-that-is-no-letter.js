const a\u002db = 1;
//     ^^^^^^ error[B0014] `\u002d` stands for no character of a name
