class Counter { #n = 0; next() { return ++this.#n; } }
const c = new Counter();
c.next(); c.next();
console.log(c.next());
