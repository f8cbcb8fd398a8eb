const \u0031st = 1;
//    ^^^^^^ error[B0014] `\u0031` stands for no character of a name
