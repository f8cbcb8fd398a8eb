// The iterator of a string is made once with the text; it gives code points, halves as they are, and ends for good.
const it = "a\u{1F600}\uD83D"[Symbol.iterator]();
console.log(it.next(), it.next(), it.next(), it.next(), it.next(), it[Symbol.iterator]() === it);
console.log(Object.prototype.toString.call(it), it.next.name, it.next.length, String.prototype[Symbol.iterator].name, String.prototype[Symbol.iterator].length);
console.log([...String.prototype[Symbol.iterator].call(12)], [...String.prototype[Symbol.iterator].call({ toString: () => "ob" })], Array.from("\uDE00\uD83D"), [..."e\u0301"].length);
const [first, ...rest] = "h\u{1F600}k";
console.log(first, rest);
for (const f of [() => it.next.call({}), () => it.next.call([][Symbol.iterator]()), () => it.next.call("a"), () => String.prototype[Symbol.iterator].call(null), () => String.prototype[Symbol.iterator].call(undefined)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
