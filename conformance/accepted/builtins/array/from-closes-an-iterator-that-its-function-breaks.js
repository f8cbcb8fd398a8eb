// `Array.from` closes the iterator if the mapping function throws, but not if the iterator itself throws.
const source = (log, fail) => ({
  [Symbol.iterator]() {
    let n = 0;
    return { next() { log.push(`next ${n}`); if (fail === n) throw new Error("from next"); return { value: n++, done: n > 3 }; }, return() { log.push("return"); return {}; } };
  },
});
const run = (fail, map) => { const log = []; try { console.log(Array.from(source(log, fail), map), log.join()); } catch (e) { console.log(e.message, log.join()); } };
run(-1);
run(-1, (v, i) => `${v}@${i}`);
run(-1, (v) => { if (v === 1) throw new Error("from map"); return v; });
run(2);
console.log(Array.from("a\u{1F600}b"), Array.from(new Map([[1, 2]])), Array.from({ length: 2, 0: "x" }), Array.from([1, , 3]));
console.log(Array.from({ length: 3 }, function (v, i) { return this.base + i; }, { base: 10 }), Array.from(5), Array.from({ length: "2" }), Array.from({ length: -1 }));
for (const f of [() => Array.from(null), () => Array.from(undefined), () => Array.from([], 5), () => Array.from({ [Symbol.iterator]: 1 }), () => Array.from({ [Symbol.iterator]() { return 1; } }), () => Array.from({ length: 2 ** 53 }, () => { throw new Error("first item"); })]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log(Array.from.length, Array.from.name);
