const a = { b: 1 };
a?.b = 2;
//< error[B0131] an optional chain cannot be assigned
