class Point {
  constructor(private x: number) {}
//            ^^^^^^^^^^^^^^^^^ error[B0205] Becket does not run parameter properties
}
console.log(Point);
