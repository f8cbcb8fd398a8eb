const plain = { n: 0, next() { return { value: this.n++, done: this.n > 3 }; } };
console.log([...Iterator.from(plain)], Iterator.from("ab").toArray(), Iterator.from([1]).next(), Iterator.from(new Set([1])).toArray());
console.log(Iterator.from({ next() {} }), Iterator.from([1, 2]).map((x) => x));
const own = [1].values();
console.log(Iterator.from(own) === own);
for (const v of [5, null, { [Symbol.iterator]: 5 }, { [Symbol.iterator]: () => 5 }]) { try { Iterator.from(v); } catch (e) { console.log(e.name, e.message); } }
