// `Iterator` may only be extended; its prototype's tag is an accessor that refuses to be written on the prototype itself.
for (const f of [() => Iterator(), () => new Iterator(), () => Iterator.call({})]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
class Count extends Iterator { constructor(n) { super(); this.left = n; } next() { return { value: this.left, done: this.left-- <= 0 }; } }
const c = new Count(3);
console.log([...c], [...new Count(4).filter((v) => v % 2)], new Count(2).toArray(), c instanceof Iterator, c[Symbol.iterator]() === c, Object.prototype.toString.call(c));
class Tagged extends Count { get [Symbol.toStringTag]() { return "Counter"; } }
console.log(String(new Tagged(1)), Iterator.prototype[Symbol.toStringTag], Iterator.length, Iterator.name);
const { get, set } = Object.getOwnPropertyDescriptor(Iterator.prototype, Symbol.toStringTag);
const o = {};
console.log(get.call(o), set.call(o, "own tag"), o, get.name, set.name);
for (const f of [() => set.call(Iterator.prototype, "x"), () => set.call(5, "x"), () => set.call(Object.freeze({}), "x")]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
