// `copyWithin` works on any object: it asks `in` for each position and deletes where the source has none.
const like = { length: 5, 0: "a", 3: "d" };
console.log(Array.prototype.copyWithin.call(like, 0, 2) === like, like);
console.log([1, , 3, 4].copyWithin(0, 1), [1, 2, 3, 4, 5].copyWithin(2, 0), [1, 2, 3, 4, 5].copyWithin(0, 2));
const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
console.log([1, 2, 3, 4].copyWithin(n("target", 0), n("start", 1), n("end", 3)), log.join());
for (const args of [[], [undefined], [-2], [0, -1], [0, NaN], [1, 0, -1], [0, 1, undefined], [0, 1, null], [-Infinity, 1], [0, Infinity], ["1", "2"]]) console.log(args, [1, 2, 3, 4].copyWithin(...args));
try { Array.prototype.copyWithin.call(Object.freeze([1, 2]), 0, 1); } catch (e) { console.log(e.name, e.message); }
try { Array.prototype.copyWithin.call("ab", 0, 1); } catch (e) { console.log(e.name, e.message); }
try { [].copyWithin.call(null); } catch (e) { console.log(e.name, e.message); }
console.log([].copyWithin.length, [].copyWithin.name);
