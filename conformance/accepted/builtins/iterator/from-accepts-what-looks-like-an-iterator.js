// `Iterator.from` gives an iterator that inherits from Iterator.prototype as it is, wraps others, and iterates strings.
const own = [1, 2].values();
console.log(Iterator.from(own) === own, [...Iterator.from("h\u{1F600}")], [...Iterator.from([1, 2]).map((v) => v * 2)], [...Iterator.from(new Map([[1, 2]]))]);
const log = [];
const plain = { n: 0, next(...args) { log.push(`next ${args.length}`); return { value: this.n, done: this.n++ > 1 }; }, return(...args) { log.push(`return ${args.length}`); return { value: "r", done: true }; } };
const wrapped = Iterator.from(plain);
console.log(wrapped !== plain, wrapped instanceof Iterator, wrapped.next("ignored"), wrapped.return("ignored"), log.join(), Object.getPrototypeOf(wrapped) === Object.getPrototypeOf(Iterator.from({ next() {} })), Object.prototype.toString.call(wrapped));
console.log(Iterator.from({ next() { return {}; } }).return(), Iterator.from({ next: 5 }) instanceof Iterator, Iterator.from({}) instanceof Iterator);
for (const v of [undefined, null, 5, true, Symbol.iterator, { [Symbol.iterator]: 5 }, { [Symbol.iterator]: () => 5 }]) { try { Iterator.from(v); } catch (e) { console.log(e.name, e.message); } }
for (const f of [() => Iterator.from({ next: 5 }).next(), () => Iterator.from({ next: () => 5 }).next(), () => Iterator.from({ next: () => 5 }).map((x) => x).next(), () => Object.getPrototypeOf(wrapped).next.call({}), () => Object.getPrototypeOf(wrapped).return.call([].values())]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log(Iterator.from.length, Iterator.from.name);
