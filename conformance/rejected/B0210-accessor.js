class Point {
  accessor x = 1;
//^^^^^^^^ error[B0210] Becket does not run `accessor` fields
}
console.log(Point);
