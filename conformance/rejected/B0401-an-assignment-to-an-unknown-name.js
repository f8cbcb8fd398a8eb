count = 1;
//< error[B0401] nothing is named `count`
