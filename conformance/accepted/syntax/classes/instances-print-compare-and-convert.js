// How instances look to console.log, JSON, template literals, Object.keys and equality.
class Point { constructor(x, y) { this.x = x; this.y = y; } }
class Named extends Point { #secret = 1; name = "n"; get area() { return this.x * this.y; } toJSON() { return [this.x, this.y]; } toString() { return `(${this.x},${this.y})`; } valueOf() { return this.area; } [Symbol.toPrimitive](hint) { return hint === "number" ? this.area : this.toString(); } static [Symbol.hasInstance](o) { return "x" in o; } }
const p = new Point(1, 2), n = new Named(3, 4);
console.log(p, n, [p, [n]], { deep: { p } }, class {}, Point, Named, class extends Point {}, new (class {})(), new (class extends Point {})(5, 6));
console.log(JSON.stringify([p, n]), `${p} ${n}`, n + 1, +n, n > 10, n == "(3,4)", Object.keys(n), p === new Point(1, 2), p instanceof Point, { x: 1 } instanceof Named);
class Tagged { get [Symbol.toStringTag]() { return "Tag"; } }
class Empty {} class Big { a = 1; b = "two"; c = [1, 2, 3]; d = { e: null }; f = () => {}; g = Symbol("g"); h = 10n; i = new Map([[1, 2]]); j = undefined; k = new Date(0); }
console.log(String(new Tagged()), new Empty(), new Big());
console.log(Object.create(Point.prototype), Object.create(new Point(0, 0)), Object.assign(Object.create(null), p));
