// `reduceRight` is `reduce` from the last item to the first, indices included.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const calls = [];
console.log(["a", "b", "c"].reduceRight((a, v, i, l) => { calls.push([a, v, i, l.length]); return a + v; }), calls);
console.log([1, 2].reduceRight((a, v) => a + v, undefined), [, 5, ,].reduceRight(() => "never"), [].reduceRight(() => 0, "start"));
const compose = (...fs) => (x) => fs.reduceRight((v, f) => f(v), x);
console.log(compose((x) => x + 1, (x) => x * 2)(5));
const list = [1, 2, 3, 4];
console.log(list.reduceRight((a, v, i, l) => { if (i === 2) l.length = 1; return a + v; }), list);
const log = [];
console.log(Array.prototype.reduceRight.call({ length: 2, get 0() { log.push(0); return "a"; }, get 1() { log.push(1); return "b"; } }, (a, v) => a + v), log.join());
show(() => [].reduceRight((a) => a));
show(() => [1].reduceRight({}));
show(() => Array.prototype.reduceRight.call(undefined, (a) => a));
console.log([].reduceRight.length, [].reduceRight.name);
