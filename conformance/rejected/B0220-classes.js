class Point {
//< error[B0220] Becket does not run `class` yet
  x = 1;
}
console.log(new Point());
