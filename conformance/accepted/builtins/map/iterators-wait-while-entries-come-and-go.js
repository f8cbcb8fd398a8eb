// Iterators that go on now and then, over a map and a set whose entries are added, removed, found again and cleared meanwhile.
let seed = 11;
const below = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;

const run = (make, put) => {
  const over = make();
  const waiting = [over.keys(), over.values(), over.entries(), over[Symbol.iterator]()];
  let digest = 0;
  const note = (value) => {
    for (const word of [value].flat()) digest = (digest * 31 + (word ?? 7)) % 1000003;
  };
  for (let turn = 0; turn < 3000; turn++) {
    const many = below(8);
    for (let i = 0; i < many; i++) put(over, below(60), turn);
    for (let i = 0; i < many; i++) over.delete(below(60));
    if (below(400) === 0) over.clear();
    if (below(5) === 0) waiting.push(over.values());
    if (below(3) === 0) {
      const place = below(waiting.length);
      const { value, done } = waiting[place].next();
      note(value);
      if (done) waiting[place] = over.entries();
    }
    if (below(40) === 0 && waiting.length > 9) waiting.splice(below(waiting.length), 1);
  }
  for (const iterator of waiting) {
    for (const value of iterator) note(value);
  }
  return [over.size, waiting.length, digest];
};

console.log(run(() => new Map(), (map, key, value) => map.set(key, value)));
console.log(run(() => new Set([1, 2, 3]), (set, key) => set.add(key)));

// All but a few of many entries are removed before an iterator goes on, one by one and all at once.
const map = new Map(Array.from({ length: 500 }, (_, i) => [i, i]));
const [first, second] = [map.keys(), map.keys()];
for (let i = 0; i < 400; i++) first.next();
for (let i = 0; i < 10; i++) second.next();
for (let i = 0; i < 500; i++) if (i % 7) map.delete(i);
for (let round = 0; round < 2000; round++) {
  map.set(1000 + round, round);
  if (round > 4) map.delete(1000 + round - 3);
}
console.log([...first].length, [...second].length);
const third = map.keys();
third.next();
map.clear();
for (let i = 0; i < 300; i++) map.set(i, i).delete(i - 2);
console.log([...third], [...first]);
