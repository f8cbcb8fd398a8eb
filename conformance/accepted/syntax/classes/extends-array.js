class L extends Array { last() { return this[this.length - 1]; } }
const l = new L(1, 2, 3);
l.push(4);
console.log(l, l.length, l.last(), Array.isArray(l), new L(3), L.of(7), L.from('ab'));
console.log(l.map((x) => x * 2), l.filter((x) => x > 2), l.slice(1), l.splice(0, 1), l.concat([9]), l.flat(), l.flatMap((x) => [x, x]), l);
console.log(l.map(String).last(), l.toSorted() instanceof L, [...l], l.toReversed() instanceof L, JSON.stringify(l), String(l));
