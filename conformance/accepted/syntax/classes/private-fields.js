class A { #x = 1; #y; get() { return [this.#x, this.#y]; } set(v) { this.#x = v; this.#y ??= v + 1; return this; } inc() { return this.#x++ + ++this.#x; } add(n) { this.#x += n; return this.#x; } }
const a = new A();
console.log(a.get(), a.set(5).get(), a.inc(), a.add(10), a, Object.keys(a), JSON.stringify(a));
