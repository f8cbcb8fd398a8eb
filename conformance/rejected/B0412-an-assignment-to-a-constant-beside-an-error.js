const a = 1;
a = 2;
//< warning[B0412] `a` cannot be assigned
b;
//< error[B0401] nothing is named `b`
