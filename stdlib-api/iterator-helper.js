// Iterator: its methods, the helpers that they give, and `Iterator.from`. Not here: the iterators of arrays, maps, sets and
// strings (the machine's `builtins/iterator.rs`), and generators (its `generator.rs`). ECMA-262 27.1.2 to 27.1.4.
//
// A helper is a generator of this file, with another prototype. What its consumer ends by `return` closes the iterator below.

function iterator$check(iterator, name) {
  if (!$isObject(iterator)) throw new TypeError(`Iterator.prototype.${name} called on non-object`);
}

// Whether the callback can be called; where not, the iterator is closed.
function iterator$checkCallback(iterator, callback) {
  if ($isCallable(callback)) return;
  op$iterClose(iterator, true);
  throw new TypeError(`${text$ofCallSite(callback)} is not a function`);
}

// IteratorStepValue: the next value, or the mark of the end. ECMA-262 7.4.10.
function iterator$step(iterator, next) {
  if (!$isCallable(next)) throw new TypeError(`${text$ofCallSite(next)} is not a function`);
  const result = $call(next, iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  if (result.done) return $done();
  return result.value;
}

// Calls the callback with a value; what it throws closes the iterator.
function iterator$call(iterator, callback, value, counter) {
  try {
    return $call(callback, undefined, value, counter);
  } catch (error) {
    op$iterClose(iterator, true);
    throw error;
  }
}

// IteratorClose where nothing is thrown, with the words that V8's own methods have for a bad result. ECMA-262 7.4.11.
function iterator$close(iterator) {
  const method = iterator.return;
  if (method === undefined || method === null) return;
  if (!$isCallable(method)) throw$notMethod(method, "return", iterator);
  if (!$isObject($call(method, iterator))) throw new TypeError("return called on non-object");
}

function Iterator$new() {
  if (new.target === Iterator) throw new TypeError("Abstract class Iterator not directly constructable");
  return $adopt({}, new.target);
}

// ECMA-262 27.1.4.5.
function* iterator$map(iterator, next, mapper) {
  for (let counter = 0; ; counter++) {
    const value = iterator$step(iterator, next);
    if (value === $done()) return;
    const mapped = iterator$call(iterator, mapper, value, counter);
    let isTaken = false;
    try {
      yield mapped;
      isTaken = true;
    } finally {
      if (!isTaken) iterator$close(iterator);
    }
  }
}

function Iterator$prototype$map(mapper) {
  iterator$check(this, "map");
  iterator$checkCallback(this, mapper);
  return $newHelper(iterator$map(this, this.next, mapper), this);
}

// ECMA-262 27.1.4.3.
function* iterator$filter(iterator, next, predicate) {
  for (let counter = 0; ; counter++) {
    const value = iterator$step(iterator, next);
    if (value === $done()) return;
    if (iterator$call(iterator, predicate, value, counter)) {
      let isTaken = false;
      try {
        yield value;
        isTaken = true;
      } finally {
        if (!isTaken) iterator$close(iterator);
      }
    }
  }
}

function Iterator$prototype$filter(predicate) {
  iterator$check(this, "filter");
  iterator$checkCallback(this, predicate);
  return $newHelper(iterator$filter(this, this.next, predicate), this);
}

// How many values `take` and `drop` are told; where it is no such number, the iterator is closed.
function iterator$limit(iterator, limit) {
  let number;
  try {
    number = +limit;
  } catch (error) {
    op$iterClose(iterator, true);
    throw error;
  }
  const integer = number === number ? $toInteger(number) : -1;
  if (integer < 0) {
    op$iterClose(iterator, true);
    throw new RangeError(`${text$of(limit)} must be positive`);
  }
  return integer;
}

// ECMA-262 27.1.4.11.
function* iterator$take(iterator, next, limit) {
  for (let left = limit; ; left--) {
    if (left === 0) {
      iterator$close(iterator);
      return;
    }
    const value = iterator$step(iterator, next);
    if (value === $done()) return;
    let isTaken = false;
    try {
      yield value;
      isTaken = true;
    } finally {
      if (!isTaken) iterator$close(iterator);
    }
  }
}

function Iterator$prototype$take(limit) {
  iterator$check(this, "take");
  const count = iterator$limit(this, limit);
  return $newHelper(iterator$take(this, this.next, count), this);
}

// ECMA-262 27.1.4.2.
function* iterator$drop(iterator, next, limit) {
  for (let left = limit; left > 0; left--) {
    if (iterator$step(iterator, next) === $done()) return;
  }
  while (true) {
    const value = iterator$step(iterator, next);
    if (value === $done()) return;
    let isTaken = false;
    try {
      yield value;
      isTaken = true;
    } finally {
      if (!isTaken) iterator$close(iterator);
    }
  }
}

function Iterator$prototype$drop(limit) {
  iterator$check(this, "drop");
  const count = iterator$limit(this, limit);
  return $newHelper(iterator$drop(this, this.next, count), this);
}

// GetIteratorFlattenable: the iterator and its `next`. ECMA-262 7.4.5.
function iterator$flattenable(value, takesStrings, name) {
  if (!$isObject(value) && !(takesStrings && typeof value === "string")) {
    throw new TypeError(`${name} called on non-object`);
  }
  const method = value[$symbol("iterator")];
  if (method === undefined || method === null) return [value, value.next];
  if (!$isCallable(method)) {
    const shown = $isObject(value) ? $describe(value) : text$of(value);
    throw new TypeError(`'${text$of(method)}' returned for property 'Symbol(Symbol.iterator)' of object '${shown}' is not a function`);
  }
  const iterator = $call(method, value);
  if (!$isObject(iterator)) throw new TypeError(`${$describe(value)} is not iterable`);
  return [iterator, iterator.next];
}

// ECMA-262 27.1.4.6.
function* iterator$flatMap(iterator, next, mapper) {
  for (let counter = 0; ; counter++) {
    const value = iterator$step(iterator, next);
    if (value === $done()) return;
    let inner;
    try {
      const mapped = $call(mapper, undefined, value, counter);
      inner = iterator$flattenable(mapped, false, "Iterator.prototype.flatMap");
    } catch (error) {
      op$iterClose(iterator, true);
      throw error;
    }
    while (true) {
      let innerValue;
      try {
        innerValue = iterator$step(inner[0], inner[1]);
      } catch (error) {
        op$iterClose(iterator, true);
        throw error;
      }
      if (innerValue === $done()) break;
      let isTaken = false;
      try {
        yield innerValue;
        isTaken = true;
      } finally {
        if (!isTaken) iterator$closeBoth(inner[0], iterator);
      }
    }
  }
}

function iterator$closeBoth(inner, outer) {
  try {
    iterator$close(inner);
  } catch (error) {
    op$iterClose(outer, true);
    throw error;
  }
  iterator$close(outer);
}

function Iterator$prototype$flatMap(mapper) {
  iterator$check(this, "flatMap");
  if (!$isCallable(mapper)) {
    op$iterClose(this, true);
    throw new TypeError("Iterator.prototype.flatMap is not a function");
  }
  return $newHelper(iterator$flatMap(this, this.next, mapper), this);
}

// `return` of a helper that has not begun: only the iterator below is closed. ECMA-262 27.1.2.1.2.
function op$closeHelper(iterator) {
  iterator$close(iterator);
  return { value: undefined, done: true };
}

// ECMA-262 27.1.4.10.
function Iterator$prototype$reduce(reducer, initial) {
  iterator$check(this, "reduce");
  iterator$checkCallback(this, reducer);
  const next = this.next;
  let counter = 0;
  let accumulator = initial;
  if (arguments.length < 2) {
    accumulator = iterator$step(this, next);
    if (accumulator === $done()) throw new TypeError("Reduce of a done iterator with no initial value");
    counter = 1;
  }
  while (true) {
    const value = iterator$step(this, next);
    if (value === $done()) return accumulator;
    try {
      accumulator = $call(reducer, undefined, accumulator, value, counter);
    } catch (error) {
      op$iterClose(this, true);
      throw error;
    }
    counter++;
  }
}

// ECMA-262 27.1.4.12.
function Iterator$prototype$toArray() {
  iterator$check(this, "toArray");
  const next = this.next;
  const items = [];
  while (true) {
    const value = iterator$step(this, next);
    if (value === $done()) return items;
    $append(items, value);
  }
}

// ECMA-262 27.1.4.7.
function Iterator$prototype$forEach(callback) {
  iterator$check(this, "forEach");
  iterator$checkCallback(this, callback);
  const next = this.next;
  for (let counter = 0; ; counter++) {
    const value = iterator$step(this, next);
    if (value === $done()) return;
    iterator$call(this, callback, value, counter);
  }
}

// ECMA-262 27.1.4.9.
function Iterator$prototype$some(predicate) {
  iterator$check(this, "some");
  iterator$checkCallback(this, predicate);
  const next = this.next;
  for (let counter = 0; ; counter++) {
    const value = iterator$step(this, next);
    if (value === $done()) return false;
    if (iterator$call(this, predicate, value, counter)) {
      iterator$close(this);
      return true;
    }
  }
}

// ECMA-262 27.1.4.3.
function Iterator$prototype$every(predicate) {
  iterator$check(this, "every");
  iterator$checkCallback(this, predicate);
  const next = this.next;
  for (let counter = 0; ; counter++) {
    const value = iterator$step(this, next);
    if (value === $done()) return true;
    if (!iterator$call(this, predicate, value, counter)) {
      iterator$close(this);
      return false;
    }
  }
}

// ECMA-262 27.1.4.5.
function Iterator$prototype$find(predicate) {
  iterator$check(this, "find");
  iterator$checkCallback(this, predicate);
  const next = this.next;
  for (let counter = 0; ; counter++) {
    const value = iterator$step(this, next);
    if (value === $done()) return undefined;
    if (iterator$call(this, predicate, value, counter)) {
      iterator$close(this);
      return value;
    }
  }
}

// ECMA-262 27.1.3.2.1.
function Iterator$from(value) {
  const pair = iterator$flattenable(value, true, "Iterator.from");
  if ($isPrototypeIn(pair[0], Iterator.prototype)) return pair[0];
  return $newWrapped(pair[0], pair[1]);
}

// ECMA-262 27.1.3.2.1.1.
function WrapForValidIteratorPrototype$next() {
  wrapped$check(this, "next");
  const next = $inner(this, 1);
  if (!$isCallable(next)) throw new TypeError(`${text$ofCallSite(next)} is not a function`);
  return $call(next, $inner(this, 0));
}

function WrapForValidIteratorPrototype$return() {
  wrapped$check(this, "return");
  const iterator = $inner(this, 0);
  const method = iterator.return;
  if (method === undefined || method === null) return { value: undefined, done: true };
  if (!$isCallable(method)) throw$notMethod(method, "return", iterator);
  return $call(method, iterator);
}

function wrapped$check(value, name) {
  if ($kind(value) !== 45) {
    throw new TypeError(
      `Method %WrapForValidIteratorPrototype%.${name} called on incompatible receiver ${$describe(value)}`,
    );
  }
}

// SetterThatIgnoresPrototypeProperties. ECMA-262 27.1.4.1 and 27.1.4.14.
function iterator$set(object, key, value) {
  if (!$isObject(object)) {
    const shown = typeof key === "symbol" ? `[${key.description}]` : `.${key}`;
    throw new TypeError(`set Iterator.prototype${shown} called on non-object`);
  }
  if (object === Iterator.prototype) {
    throw new TypeError(`Cannot assign to read only property '${text$of(key)}' of object '[object Object]'`);
  }
  if ($hasOwn(object, key)) object[key] = value;
  else $defineData(object, key, value);
}

function Iterator$prototype$constructor$get() {
  return Iterator;
}

function Iterator$prototype$constructor$set(value) {
  iterator$set(this, "constructor", value);
}

function Iterator$prototype$$toStringTag$get() {
  return "Iterator";
}

function Iterator$prototype$$toStringTag$set(value) {
  iterator$set(this, $symbol("toStringTag"), value);
}

// The method by which `Array.fromAsync` goes through what it is given, if there is one.
function fromAsync$method(items, name) {
  const method = items[$symbol(name)];
  if (method === undefined || method === null || $isCallable(method)) return method;
  throw new TypeError(
    `Array.fromAsync requires that the property of the first argument, items[Symbol.${name}], when exists, be a function`,
  );
}

// ECMA-262 23.1.2.1.1. As V8 does it: the `next` of a sync iterator is read twice, and whatever is thrown closes the iterator.
async function Array$fromAsync(items, mapper, thisArg) {
  const isMapping = mapper !== undefined;
  if (isMapping && !$isCallable(mapper)) throw new TypeError(`${text$of(mapper)} is not a function`);
  const C = this;
  const own = !$isConstructor(C) || C === Array;
  const asyncMethod = fromAsync$method(items, "asyncIterator");
  const isSync = asyncMethod === undefined || asyncMethod === null;
  const method = isSync ? fromAsync$method(items, "iterator") : asyncMethod;
  if (method !== undefined && method !== null) {
    const array = own ? [] : $construct(C);
    let iterator = $call(method, items);
    if (!$isObject(iterator)) throw new TypeError("Result of the Symbol.iterator method is not an object");
    let next = iterator.next;
    if (isSync) {
      iterator = asyncFromSync$of(iterator, iterator.next);
      next = asyncFromSync$next;
    }
    let k = 0;
    try {
      for (;;) {
        if (!$isCallable(next)) throw new TypeError(`${text$ofCallSite(next)} is not a function`);
        const result = await $call(next, iterator);
        if (!$isObject(result)) throw new TypeError("Iterator result Array.fromAsync is not an object");
        if (result.done) break;
        const value = result.value;
        $defineData(array, k, isMapping ? await $call(mapper, thisArg, value, k) : value);
        k++;
      }
    } catch (error) {
      try {
        const close = iterator.return;
        if (close !== undefined && close !== null) await $call(close, iterator);
      } catch {
        // The exception that is on its way wins.
      }
      throw error;
    }
    array.length = k;
    return array;
  }
  const length = length$of(items);
  const array = own ? $newArray(length) : $construct(C, length);
  for (let k = 0; k < length; k++) {
    const value = await items[k];
    $defineData(array, k, isMapping ? await $call(mapper, thisArg, value, k) : value);
  }
  array.length = length;
  return array;
}
