// The same keys by the quick way and by the others: integers, doubles, strings made in different ways, objects, what is special.
const long = 'a key that is longer than sixteen units: ';
const object = {};
const keys = [0, -0, 1, -1, 2 ** 31, 1.5, NaN, '', 'a', 'key' + 1, 'key1', long + 1, long + 1, 'wide …', object, {}, [], () => 1, true, false, null, undefined, 10n, 2n ** 70n, Symbol.iterator, Symbol('x'), Math, '0', 1e300];
const map = new Map();
const set = new Set();
for (let round = 0; round < 3; round++) {
  for (const key of keys) {
    const before = map.get(key);
    console.log(map.has(key), set.has(key), before, map.set(key, (before ?? 0) + 1) === map, set.add(key) === set, map.size, set.size);
  }
}
console.log([...map.values()], Object.is([...map.keys()][0], 0));
for (const key of keys) console.log(set.delete(key), set.delete(key), map.delete(key), map.has(key), map.size);
for (let i = 0; i < 2000; i++) {
  const key = i * 7919 & 255;
  if (set.has(key)) set.delete(key);
  else set.add(key);
  map.set('k' + key, i);
}
console.log(set.size, map.size, [...set].slice(0, 5), [...map].slice(-2), map.get('k9'), map.get(9));
for (const [method, args] of [['get', [1]], ['set', [1, 2]], ['has', [1]], ['delete', [1]], ['set', [1]], ['get', []]]) {
  const weak = new Map([[1, 'one'], [undefined, 'none']]);
  console.log(weak[method](...args), weak);
  try {
    Map.prototype[method].call(set, ...args);
  } catch (error) {
    console.log(error.message);
  }
}
