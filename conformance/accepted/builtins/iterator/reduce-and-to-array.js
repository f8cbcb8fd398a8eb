// `reduce` starts with the first value if no other is given; with none at all it throws; `toArray` reads to the end.
const source = (...v) => v.values();
console.log(source(1, 2, 3).reduce((a, v) => a + v), source(1, 2).reduce((a, v, i) => `${a}|${v}@${i}`), source(1, 2).reduce((a, v, i) => `${a}|${v}@${i}`, "start"), source(5).reduce(() => "never"), source().reduce(() => 0, "empty"), source(1).reduce((a, v) => a + v, undefined));
try { source().reduce((a) => a); } catch (e) { console.log(e.name, e.message); }
console.log(source(1, 2).toArray(), new Set("aab").values().toArray(), Iterator.prototype.toArray.call({ n: 0, next() { return { value: this.n, done: this.n++ > 1 }; } }), source().toArray(), (function* () { yield 1; return 2; })().toArray());
const log = [];
try { Iterator.prototype.reduce.call({ next: () => ({ value: 1, done: false }), return: () => { log.push("closed"); return {}; } }, () => { throw new Error("reducer"); }); } catch (e) { console.log(e.message, log); }
try { Iterator.prototype.toArray.call({ next: () => 5 }); } catch (e) { console.log(e.name, e.message); }
console.log(Iterator.prototype.reduce.length, Iterator.prototype.toArray.length);
