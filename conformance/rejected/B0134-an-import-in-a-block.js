const a = 1;
if (a) {
  import "billing";
//^^^^^^ error[B0134] `import` stands inside another statement
}
