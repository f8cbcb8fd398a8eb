// Set where callbacks or iterators are called, and the methods that compare sets. Not here: the table itself (the machine's
// `map.rs` and `builtins/map.rs`).

// ECMA-262 24.2.2.1, from step 4 on. It was called by `new`.
function Set$new(iterable) {
  return set$fill($adopt(new Set(), new.target), iterable);
}

// The values of an iterable go in by `add`, whatever that is.
function set$fill(set, iterable) {
  const adder = set.add;
  if (!$isCallable(adder)) throw$notMethod(adder, "add", set);
  for (const value of iterable$of(iterable)) $call(adder, set, value);
  return set;
}

// ECMA-262 24.4.1.1, from step 4 on. It was called by `new`.
function WeakSet$new(iterable) {
  return set$fill($adopt(new WeakSet(), new.target), iterable);
}

function check$set(value, method) {
  if ($kind(value) !== 26) {
    throw new TypeError(`Method Set.prototype.${method} called on incompatible receiver ${text$of(value)}`);
  }
}

// ECMA-262 24.2.4.7.
function Set$prototype$forEach(callback, thisArg) {
  check$set(this, "forEach");
  if (!$isCallable(callback)) throw$notCallable(callback);
  const iterator = set$steps(this);
  while ($step(iterator)) {
    const value = $stepKey(iterator);
    $call(callback, thisArg, value, value, this);
  }
  return undefined;
}

// An iterator over the values of a set that no program can see.
function set$steps(set) {
  return $call(Set.prototype.values, set);
}

function set$copy(set) {
  const copy = new Set();
  const iterator = set$steps(set);
  while ($step(iterator)) copy.add($stepKey(iterator));
  return copy;
}

// GetSetRecord: the size, `has` and `keys` of what is like a set. ECMA-262 24.2.1.2.
function set$record(other, method) {
  if (!$isObject(other)) throw new TypeError(`Set.prototype.${method} argument must be an object`);
  const size = +other.size;
  if (size !== size) throw new TypeError("The .size property is NaN");
  const intSize = $toInteger(size);
  if (intSize < 0) throw new RangeError(`'${intSize}' is an invalid size`);
  const has = other.has;
  if (!$isCallable(has)) throw new TypeError('string "has" is not a function');
  const keys = other.keys;
  if (!$isCallable(keys)) throw new TypeError('string "keys" is not a function');
  return { set: other, size: intSize, has, keys };
}

// GetIteratorFromMethod of `keys`. ECMA-262 7.4.4.
function set$iterate(record) {
  const iterator = $call(record.keys, record.set);
  if (!$isObject(iterator)) throw new TypeError("Result of the keys method is not an object");
  const next = iterator.next;
  if (!$isCallable(next)) throw new TypeError('string "next" is not a function');
  return { iterator, next };
}

// The next key, or the end. ECMA-262 7.4.8 to 7.4.10.
function set$next(keys) {
  const result = $call(keys.next, keys.iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  if (result.done) return $done();
  return result.value;
}

// ECMA-262 24.2.4.18.
function Set$prototype$union(other) {
  check$set(this, "union");
  const record = set$record(other, "union");
  const keys = set$iterate(record);
  const result = set$copy(this);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) result.add(key);
  return result;
}

// ECMA-262 24.2.4.9.
function Set$prototype$intersection(other) {
  check$set(this, "intersection");
  const record = set$record(other, "intersection");
  const result = new Set();
  if ($tableSize(this) <= record.size) {
    const iterator = set$steps(this);
    while ($step(iterator)) {
      const value = $stepKey(iterator);
      if ($call(record.has, other, value)) result.add(value);
    }
    return result;
  }
  const keys = set$iterate(record);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) {
    if ($call(Set.prototype.has, this, key)) result.add(key);
  }
  return result;
}

// ECMA-262 24.2.4.5.
function Set$prototype$difference(other) {
  check$set(this, "difference");
  const record = set$record(other, "difference");
  const result = set$copy(this);
  if ($tableSize(this) <= record.size) {
    const iterator = set$steps(this);
    while ($step(iterator)) {
      const value = $stepKey(iterator);
      if ($call(record.has, other, value)) result.delete(value);
    }
    return result;
  }
  const keys = set$iterate(record);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) result.delete(key);
  return result;
}

// What the other set gives is taken out where this set has it now, and added where it does not. ECMA-262 24.2.4.15.
function Set$prototype$symmetricDifference(other) {
  check$set(this, "symmetricDifference");
  const record = set$record(other, "symmetricDifference");
  const keys = set$iterate(record);
  const result = set$copy(this);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) {
    if ($call(Set.prototype.has, this, key)) result.delete(key);
    else result.add(key);
  }
  return result;
}

// ECMA-262 24.2.4.11.
function Set$prototype$isSubsetOf(other) {
  check$set(this, "isSubsetOf");
  const record = set$record(other, "isSubsetOf");
  if ($tableSize(this) > record.size) return false;
  const iterator = set$steps(this);
  while ($step(iterator)) {
    if (!$call(record.has, other, $stepKey(iterator))) return false;
  }
  return true;
}

// ECMA-262 24.2.4.12.
function Set$prototype$isSupersetOf(other) {
  check$set(this, "isSupersetOf");
  const record = set$record(other, "isSupersetOf");
  if ($tableSize(this) < record.size) return false;
  const keys = set$iterate(record);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) {
    if (!$call(Set.prototype.has, this, key)) {
      iterator$close(keys.iterator);
      return false;
    }
  }
  return true;
}

// ECMA-262 24.2.4.10.
function Set$prototype$isDisjointFrom(other) {
  check$set(this, "isDisjointFrom");
  const record = set$record(other, "isDisjointFrom");
  if ($tableSize(this) <= record.size) {
    const iterator = set$steps(this);
    while ($step(iterator)) {
      if ($call(record.has, other, $stepKey(iterator))) return false;
    }
    return true;
  }
  const keys = set$iterate(record);
  const done = $done();
  for (let key = set$next(keys); key !== done; key = set$next(keys)) {
    if ($call(Set.prototype.has, this, key)) {
      iterator$close(keys.iterator);
      return false;
    }
  }
  return true;
}
