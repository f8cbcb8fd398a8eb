// `findIndex` visits holes as undefined, stops at the first truthy answer and never reads further.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const log = [];
const like = { length: 3, get 0() { log.push(0); return "a"; }, get 1() { log.push(1); return "b"; }, get 2() { log.push(2); return "c"; } };
console.log(Array.prototype.findIndex.call(like, (v) => v === "b"), log);
console.log([, 1].findIndex((v) => v === undefined), [NaN].findIndex(Number.isNaN), [1, 2].findIndex((v) => v > 5), [].findIndex(() => true));
console.log([5, 6].findIndex(function (v, i, a) { return this.want === v && a.length === 2 && i === 1; }, { want: 6 }));
const list = [1, 2, 3];
console.log(list.findIndex((v, i, a) => { a.pop(); return v === undefined; }), list);
show(() => [].findIndex());
show(() => [].findIndex(/x/));
show(() => Array.prototype.findIndex.call(undefined, () => true));
console.log([].findIndex.length, [].findIndex.name);
