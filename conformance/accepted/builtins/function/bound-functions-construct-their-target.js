// `new` on a bound function calls the target with the bound arguments first; new.target is the target itself.
const P = Object.getPrototypeOf(() => {});
class Point { constructor(x, y) { this.x = x; this.y = y; this.target = new.target.name; } }
const FromOne = Point.bind("ignored", 1);
const p = new FromOne(2);
console.log(p, p instanceof Point, p instanceof FromOne, Object.getPrototypeOf(p) === Point.prototype);

console.log(Object.getPrototypeOf(FromOne) === P);
