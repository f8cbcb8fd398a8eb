// Map where callbacks or iterators are called. Not here: the table itself (the machine's `map.rs` and `builtins/map.rs`).

// ECMA-262 24.1.1.1, from step 4 on. It was called by `new`.
function Map$new(iterable) {
  return map$fill($adopt(new Map(), new.target), iterable);
}

// AddEntriesFromIterable. ECMA-262 24.1.1.2.
function map$fill(map, iterable) {
  const adder = map.set;
  if (!$isCallable(adder)) throw$notMethod(adder, "set", map);
  for (const entry of iterable$of(iterable)) {
    if (!$isObject(entry)) throw new TypeError(`Iterator value ${text$of(entry)} is not an entry object`);
    const key = entry[0];
    $call(adder, map, key, entry[1]);
  }
  return map;
}

// Something else is under the name of a method: the one that adds, of a class that extends Map or Set, or the `return` of an iterator.
function throw$notMethod(value, name, object) {
  throw new TypeError(`'${text$of(value)}' returned for property '${name}' of object '${text$of(object)}' is not a function`);
}

// ECMA-262 24.3.1.1, from step 4 on. It was called by `new`.
function WeakMap$new(iterable) {
  return map$fill($adopt(new WeakMap(), new.target), iterable);
}

// GroupBy for any keys. ECMA-262 24.1.2.1 and 7.3.35.
function Map$groupBy(items, callback) {
  if (items === undefined || items === null) throw new TypeError("Map.groupBy called on null or undefined");
  if (!$isCallable(callback)) throw new TypeError(`${text$of(callback)} is not a function`);
  const groups = new Map();
  let k = 0;
  for (const value of iterable$of(items)) {
    const key = $call(callback, undefined, value, k);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else $append(group, value);
    k++;
  }
  return groups;
}

// Entries that the callback adds are visited too, those that it removes are not. ECMA-262 24.1.3.5.
function Map$prototype$forEach(callback, thisArg) {
  if ($kind(this) !== 25) {
    throw new TypeError(`Method Map.prototype.forEach called on incompatible receiver ${text$of(this)}`);
  }
  if (!$isCallable(callback)) throw$notCallable(callback);
  const iterator = $call(Map.prototype.entries, this);
  while ($step(iterator)) $call(callback, thisArg, $stepValue(iterator), $stepKey(iterator), this);
  return undefined;
}
