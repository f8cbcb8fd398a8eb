// n: 300000, counted at 20000
// Instances made and thrown away, methods by way of one and two prototypes, fields, private fields, super.
class Vector {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  plus(other) {
    return new Vector(this.x + other.x, this.y + other.y);
  }
  dot(other) {
    return this.x * other.x + this.y * other.y;
  }
}

class Shape {
  #visits = 0;
  visit() {
    return ++this.#visits;
  }
  area() {
    return 0;
  }
}

class Square extends Shape {
  side = 2;
  area() {
    return this.side * this.side;
  }
}

class Circle extends Shape {
  radius = 1;
  area() {
    return this.radius * 3 + super.area();
  }
}

export default function (n) {
  const step = new Vector(1, 2);
  const shapes = [new Square(), new Circle(), new Square()];
  let at = new Vector(0, 0);
  let total = 0;
  for (let i = 0; i < n; i++) {
    at = at.plus(step);
    const shape = shapes[i % 3];
    total += (at.dot(step) % 7) + shape.area() + (shape.visit() % 3);
    if (i % 10 === 0) total += new Square().area();
  }
  return total;
}
