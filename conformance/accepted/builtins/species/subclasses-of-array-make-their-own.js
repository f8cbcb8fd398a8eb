// What the methods of an array subclass give, how its constructor is called, and what is written to the result.
const log = [];
class List extends Array { constructor(...args) { super(...args); log.push(`new(${args.join()})`); } }
const list = List.of(1, 2, 3);
log.length = 0;
for (const [name, f] of Object.entries({ map: (l) => l.map((x) => x * 2), filter: (l) => l.filter((x) => x > 1), slice: (l) => l.slice(1), splice: (l) => List.from(l).splice(0, 2), concat: (l) => l.concat([4], 5), flat: (l) => l.flat(), flatMap: (l) => l.flatMap((x) => [x, x]), toSorted: (l) => l.toSorted(), with: (l) => l.with(0, 0), toSpliced: (l) => l.toSpliced(1, 1), reverse: (l) => List.from(l).reverse(), from: (l) => List.from(l), of: () => List.of(7) })) { log.length = 0; const r = f(list); console.log(name, r instanceof List, r.length, log.join(" ")); }
class Fixed extends Array { constructor() { super(1); } }
const fixed = new Fixed();
fixed[0] = "a";
console.log(fixed.map((x) => x + x), fixed.concat(["b"]).length, fixed.filter(() => false).length, fixed.slice(0, 0).length);
class Typed extends Array { static from(x) { return `own from ${x}`; } map(f) { return `own map of ${super.map(f).length}`; } }
console.log(Typed.from("x"), new Typed(3).map((x) => x), Array.prototype.map.call(new Typed(2), (x) => x) instanceof Typed);
