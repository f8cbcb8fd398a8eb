// Where each property goes is found once for two shapes: the second time gives the same, whatever came between.
class Point { constructor(x, y) { this.x = x; this.y = y; } get sum() { return this.x + this.y; } }
const bare = Object.assign(Object.create(null), { a: 1, b: 2 });
const key = Symbol('key');
const many = {};
for (let i = 0; i < 140; i++) many['p' + i] = i;
const sources = [{ a: 1, b: 2 }, { b: 1, c: 2, a: 3 }, new Point(1, 2), bare, { a: 1, [key]: 2 }, { get a() { return 7; }, b: 1 }, [1, 2], 'xy', null, 5, { 1: 'one', a: 2 }, many];
for (let round = 0; round < 3; round++) {
  for (const source of sources) {
    const first = { ...source, z: round };
    const after = { a: 'first', q: 1, ...source };
    const both = { ...source, ...{ b: 'second', w: 2 } };
    console.log(Object.keys(first).length, Object.keys(after).slice(0, 6), Object.keys(both).slice(-3), first.a, after.a, both.b, first[key]);
    console.log(Object.getPrototypeOf(first) === Object.prototype, first === source);
    if (source === null) continue;
    const { a, b, ...rest } = source;
    const { ['a']: c, [key]: d, ...others } = source;
    const { ...all } = source;
    console.log(a, b, c, d, Object.keys(rest).length, Object.keys(others).slice(0, 4), Object.keys(all).length, others[key]);
    rest.added = 1;
    all.a = 'changed';
    console.log(rest.added, source.a);
  }
}
const frozen = Object.freeze({ a: 1 });
const thawed = { ...frozen, b: 2 };
thawed.a = 5;
console.log(thawed, { ...{ ...{} } }, { ...{}, ...{ x: 1 } });
