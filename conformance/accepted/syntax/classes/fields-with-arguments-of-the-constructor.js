class P { constructor(x, y) { this.x = x; this.y = y; } add(o) { return new this.constructor(this.x + o.x, this.y + o.y); } }
class Q extends P { get len() { return Math.hypot(this.x, this.y); } }
const q = new Q(3, 0).add(new Q(0, 4));
console.log(q, q.len, q instanceof Q);
