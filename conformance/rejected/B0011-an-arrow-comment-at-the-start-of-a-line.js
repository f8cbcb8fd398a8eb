let n = 1;
--> the end
//< error[B0011] `-->` is not a comment in a module
