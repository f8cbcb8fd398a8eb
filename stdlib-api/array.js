// Array where callbacks, getters or conversions are called, and receivers that are no arrays. Not here: dense arrays, which the
// machine handles itself, and sorting (`sort.js`). `$name` is an intrinsic of the machine.
//
// The methods with callbacks have a loop for arrays over Array.prototype (`$isList`), which skips holes at once, and one for
// everything else, with the standard's HasProperty and Get at each index.

// ToObject, in V8's words for the methods that name themselves.
function array$receiver(value, method) {
  if (value === undefined || value === null) {
    throw new TypeError(`Array.prototype.${method} called on null or undefined`);
  }
  return $toObject(value);
}

// ECMA-262 23.1.2.5, and the same of Map and Set.
function Array$$species$get() {
  return this;
}

function ArrayBuffer$$species$get() {
  return this;
}

function Map$$species$get() {
  return this;
}

function Set$$species$get() {
  return this;
}

// ArraySpeciesCreate, for what is no plain array. ECMA-262 23.1.3 and 10.4.2.2.
function array$species(original, length) {
  if (!Array.isArray(original)) return $newArray(length);
  let constructor = original.constructor;
  if ($isObject(constructor)) {
    constructor = constructor[$symbol("species")];
    if (constructor === null) return $newArray(length);
  }
  if (constructor === undefined) return $newArray(length);
  if (!$isConstructor(constructor)) throw new TypeError("object.constructor[Symbol.species] is not a constructor");
  return $construct(constructor, length);
}

// A relative index, counted from the end where it is negative.
function index$relative(index, length) {
  const relative = $toInteger(+index);
  if (relative < 0) return length + relative < 0 ? 0 : length + relative;
  return relative < length ? relative : length;
}

// ECMA-262 23.1.2.1. `this` may be any constructor.
function Array$from(items, mapper, thisArg) {
  if (mapper !== undefined && !$isCallable(mapper)) throw$notCallable(mapper);
  const isArray = this === Array || !$isConstructor(this);
  if (items === undefined || items === null) throw$notIterable(items);
  const method = items[$symbol("iterator")];
  if (method === undefined || method === null) return array$fromLike(this, isArray, items, mapper, thisArg);
  if (!$isCallable(method)) {
    throw new TypeError(
      "%Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function",
    );
  }
  if (isArray && mapper === undefined && method === Array.prototype.values && $isList(items)) return [...items];
  const result = isArray ? [] : $construct(this);
  let k = 0;
  for (const value of array$source(items, method)) {
    const mapped = mapper === undefined ? value : $call(mapper, thisArg, value, k);
    if (isArray) $append(result, mapped);
    else $defineData(result, k, mapped);
    k++;
  }
  if (!isArray) result.length = k;
  return result;
}

// What the loop of Array.from goes through: the standard library's own things as they are, others by the method that was got.
function array$source(items, method) {
  const kind = $kind(items);
  if (typeof items === "string" || (kind >= 25 && kind <= 30)) return items;
  const iterator = $call(method, items);
  if (!$isObject(iterator)) throw new TypeError("Result of the Symbol.iterator method is not an object");
  return { [$symbol("iterator")]: iterable$give, iterator };
}

function array$fromLike(constructor, isArray, items, mapper, thisArg) {
  const like = $toObject(items);
  const length = length$of(like);
  const result = isArray ? $newArray(length) : $construct(constructor, length);
  for (let k = 0; k < length; k++) {
    const value = like[k];
    const mapped = mapper === undefined ? value : $call(mapper, thisArg, value, k);
    $defineData(result, k, mapped);
  }
  result.length = length;
  return result;
}

// ECMA-262 23.1.2.3.
function Array$of(...items) {
  if (!$isConstructor(this)) return items;
  const length = items.length;
  const result = $construct(this, length);
  for (let k = 0; k < length; k++) $defineData(result, k, items[k]);
  result.length = length;
  return result;
}

// ECMA-262 23.1.3.1.
function Array$prototype$at(index) {
  const object = $toObject(this);
  const length = length$of(object);
  const relative = $toInteger(+index);
  const k = relative < 0 ? length + relative : relative;
  return k < 0 || k >= length ? undefined : object[k];
}

// IsConcatSpreadable. ECMA-262 23.1.3.2.1.
function array$isSpreadable(value) {
  if (!$isObject(value)) return false;
  const spreadable = value[$symbol("isConcatSpreadable")];
  if (spreadable !== undefined) return !!spreadable;
  return Array.isArray(value);
}

// ECMA-262 23.1.3.2.
function Array$prototype$concat(...items) {
  const object = array$receiver(this, "concat");
  const result = $isList(object) ? [] : array$species(object, 0);
  let n = 0;
  for (let i = -1; i < items.length; i++) {
    const item = i < 0 ? object : items[i];
    if (!array$isSpreadable(item)) {
      if (n >= 9007199254740991) throw$arrayLength();
      $defineData(result, n, item);
      n++;
      continue;
    }
    const length = length$of(item);
    if (n + length > 9007199254740991) throw$arrayLength();
    const isList = $isList(item);
    for (let k = 0; k < length; k++) {
      if (isList) {
        k = $nextElement(item, k, length);
        if (k >= length) break;
        $defineData(result, n + k, item[k]);
      } else if (k in item) $defineData(result, n + k, item[k]);
    }
    n += length;
  }
  result.length = n;
  return result;
}

function throw$arrayLength() {
  throw new TypeError("Invalid array length");
}

// ECMA-262 23.1.3.4.
function Array$prototype$copyWithin(target, start, end) {
  const object = $toObject(this);
  const length = length$of(object);
  let to = index$relative(target, length);
  let from = index$relative(start, length);
  const last = end === undefined ? length : index$relative(end, length);
  let count = last - from < length - to ? last - from : length - to;
  let step = 1;
  if (from < to && to < from + count) {
    step = -1;
    from += count - 1;
    to += count - 1;
  }
  for (; count > 0; count--) {
    if (from in object) object[to] = object[from];
    else delete object[to];
    from += step;
    to += step;
  }
  return object;
}

// ECMA-262 23.1.3.7.
function Array$prototype$fill(value, start, end) {
  const object = $toObject(this);
  const length = length$of(object);
  const first = index$relative(start, length);
  const last = end === undefined ? length : index$relative(end, length);
  for (let k = first; k < last; k++) object[k] = value;
  return object;
}

// ECMA-262 23.1.3.9.
function Array$prototype$find(predicate, thisArg) {
  const object = $isList(this) ? this : array$receiver(this, "find");
  const length = $isList(this) ? object.length : length$of(object);
  if (!$isCallable(predicate)) throw$notCallable(predicate);
  for (let k = 0; k < length; k++) {
    const value = object[k];
    if ($call(predicate, thisArg, value, k, object)) return value;
  }
  return undefined;
}

// ECMA-262 23.1.3.10.
function Array$prototype$findIndex(predicate, thisArg) {
  const object = $isList(this) ? this : array$receiver(this, "findIndex");
  const length = $isList(this) ? object.length : length$of(object);
  if (!$isCallable(predicate)) throw$notCallable(predicate);
  for (let k = 0; k < length; k++) {
    const value = object[k];
    if ($call(predicate, thisArg, value, k, object)) return k;
  }
  return -1;
}

// ECMA-262 23.1.3.11.
function Array$prototype$findLast(predicate, thisArg) {
  const object = $isList(this) ? this : array$receiver(this, "findLast");
  const length = $isList(this) ? object.length : length$of(object);
  if (!$isCallable(predicate)) throw$notCallable(predicate);
  for (let k = length - 1; k >= 0; k--) {
    const value = object[k];
    if ($call(predicate, thisArg, value, k, object)) return value;
  }
  return undefined;
}

// ECMA-262 23.1.3.12.
function Array$prototype$findLastIndex(predicate, thisArg) {
  const object = $isList(this) ? this : array$receiver(this, "findLastIndex");
  const length = $isList(this) ? object.length : length$of(object);
  if (!$isCallable(predicate)) throw$notCallable(predicate);
  for (let k = length - 1; k >= 0; k--) {
    if ($call(predicate, thisArg, object[k], k, object)) return k;
  }
  return -1;
}

// ECMA-262 23.1.3.16.
function Array$prototype$includes(value, from) {
  const object = $toObject(this);
  const length = length$of(object);
  if (length === 0) return false;
  let k = $toInteger(+from);
  if (k < 0) k = length + k < 0 ? 0 : length + k;
  for (; k < length; k++) {
    const element = object[k];
    if (element === value || (element !== element && value !== value)) return true;
  }
  return false;
}

// ECMA-262 23.1.3.17.
function Array$prototype$indexOf(value, from) {
  const object = array$receiver(this, "indexOf");
  const length = length$of(object);
  if (length === 0) return -1;
  let k = $toInteger(+from);
  if (k < 0) k = length + k < 0 ? 0 : length + k;
  for (; k < length; k++) {
    if (k in object && object[k] === value) return k;
  }
  return -1;
}

// ECMA-262 23.1.3.20.
function Array$prototype$lastIndexOf(value, ...rest) {
  const object = $toObject(this);
  const length = length$of(object);
  if (length === 0) return -1;
  let k = rest.length > 0 ? $toInteger(+rest[0]) : length - 1;
  if (k < 0) k = length + k;
  else if (k >= length) k = length - 1;
  for (; k >= 0; k--) {
    if (k in object && object[k] === value) return k;
  }
  return -1;
}

// ECMA-262 23.1.3.18. A cycle gives nothing, as in V8.
function Array$prototype$join(separator) {
  const object = $toObject(this);
  const length = length$of(object);
  const between = separator === undefined ? "," : op$toString(separator);
  if (!$joinEnter(object)) return "";
  try {
    const parts = [];
    let size = 0;
    for (let k = 0; k < length; k++) {
      const element = object[k];
      const part = element === undefined || element === null ? "" : op$toString(element);
      $append(parts, part);
      size += part.length + between.length;
      if (size - between.length > 536870888) throw new RangeError("Invalid string length");
    }
    return parts.join(between);
  } finally {
    $joinLeave();
  }
}

// ECMA-262 23.1.3.22.
function Array$prototype$pop() {
  const object = $toObject(this);
  const length = length$of(object);
  if (length === 0) {
    object.length = 0;
    return undefined;
  }
  const last = object[length - 1];
  delete object[length - 1];
  object.length = length - 1;
  return last;
}

// ECMA-262 23.1.3.23.
function Array$prototype$push(...items) {
  const object = $toObject(this);
  let length = length$of(object);
  const count = items.length;
  if (length + count > 9007199254740991) {
    throw new TypeError(
      `Pushing ${count} elements on an array-like of length ${length} is disallowed, as the total surpasses 2**53-1`,
    );
  }
  for (let i = 0; i < count; i++) {
    object[length] = items[i];
    length++;
  }
  object.length = length;
  return length;
}

// ECMA-262 23.1.3.26.
function Array$prototype$reverse() {
  const object = $toObject(this);
  const length = length$of(object);
  const middle = $toInteger(length / 2);
  for (let lower = 0; lower < middle; lower++) {
    const upper = length - lower - 1;
    const hasLower = lower in object;
    const low = hasLower ? object[lower] : undefined;
    const hasUpper = upper in object;
    const high = hasUpper ? object[upper] : undefined;
    if (hasUpper) object[lower] = high;
    else if (hasLower) delete object[lower];
    if (hasLower) object[upper] = low;
    else if (hasUpper) delete object[upper];
  }
  return object;
}

// Moves what is in `from…end` to `to` and further, downwards.
function array$moveDown(object, from, to, end) {
  for (; from < end; from++) {
    if (from in object) object[to] = object[from];
    else delete object[to];
    to++;
  }
}

// The same upwards: the last comes first.
function array$moveUp(object, from, to, end) {
  to += end - from;
  for (let k = end - 1; k >= from; k--) {
    to--;
    if (k in object) object[to] = object[k];
    else delete object[to];
  }
}

// ECMA-262 23.1.3.27.
function Array$prototype$shift() {
  const object = $toObject(this);
  const length = length$of(object);
  if (length === 0) {
    object.length = 0;
    return undefined;
  }
  const first = object[0];
  array$moveDown(object, 1, 0, length);
  delete object[length - 1];
  object.length = length - 1;
  return first;
}

// ECMA-262 23.1.3.37.
function Array$prototype$unshift(...items) {
  const object = $toObject(this);
  const length = length$of(object);
  const count = items.length;
  if (count > 0) {
    if (length + count > 9007199254740991) throw$arrayLength();
    array$moveUp(object, 0, count, length);
    for (let i = 0; i < count; i++) object[i] = items[i];
  }
  object.length = length + count;
  return length + count;
}

// ECMA-262 23.1.3.28.
function Array$prototype$slice(start, end) {
  const object = $toObject(this);
  const length = length$of(object);
  const first = index$relative(start, length);
  const last = end === undefined ? length : index$relative(end, length);
  const count = last - first > 0 ? last - first : 0;
  const isList = $isList(object);
  const result = isList ? $newArray(count) : array$species(object, count);
  for (let k = first; k < last; k++) {
    if (isList) {
      k = $nextElement(object, k, last);
      if (k >= last) break;
      $defineData(result, k - first, object[k]);
    } else if (k in object) $defineData(result, k - first, object[k]);
  }
  result.length = count;
  return result;
}

// How many of the `most` elements from its start on `splice` takes out: all, unless it is told.
function array$taken(args, most) {
  if (args.length < 2) return args.length === 0 ? 0 : most;
  const count = $toInteger(+args[1]);
  return count < 0 ? 0 : count > most ? most : count;
}

// ECMA-262 23.1.3.31.
function Array$prototype$splice(...args) {
  const object = $toObject(this);
  const length = length$of(object);
  const start = index$relative(args[0], length);
  const deleted = array$taken(args, length - start);
  const count = args.length > 2 ? args.length - 2 : 0;
  if (length + count - deleted > 9007199254740991) throw$arrayLength();
  const removed = $isList(object) ? $newArray(deleted) : array$species(object, deleted);
  for (let k = 0; k < deleted; k++) {
    if (start + k in object) $defineData(removed, k, object[start + k]);
  }
  removed.length = deleted;
  if (count < deleted) {
    array$moveDown(object, start + deleted, start + count, length);
    for (let k = length; k > length - deleted + count; k--) delete object[k - 1];
  } else if (count > deleted) {
    array$moveUp(object, start + deleted, start + count, length);
  }
  for (let i = 0; i < count; i++) object[start + i] = args[i + 2];
  object.length = length - deleted + count;
  return removed;
}

// ECMA-262 23.1.3.15.
function Array$prototype$forEach(callback, thisArg) {
  if ($isList(this)) {
    const list = this;
    const length = list.length;
    if (!$isCallable(callback)) throw$notCallable(callback);
    for (let k = 0; k < length; k++) {
      let value = list[k];
      if (value === undefined) {
        k = $nextElement(list, k, length);
        if (k >= length) break;
        value = list[k];
      }
      $call(callback, thisArg, value, k, list);
    }
    return undefined;
  }
  const object = array$receiver(this, "forEach");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if (k in object) $call(callback, thisArg, object[k], k, object);
  }
  return undefined;
}

// ECMA-262 23.1.3.8.
function Array$prototype$filter(callback, thisArg) {
  if ($isList(this)) {
    const list = this;
    const result = [];
    const length = list.length;
    if (!$isCallable(callback)) throw$notCallable(callback);
    for (let k = 0; k < length; k++) {
      let value = list[k];
      if (value === undefined) {
        k = $nextElement(list, k, length);
        if (k >= length) break;
        value = list[k];
      }
      if ($call(callback, thisArg, value, k, list)) $append(result, value);
    }
    return result;
  }
  const object = array$receiver(this, "filter");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  const result = array$species(object, 0);
  let to = 0;
  for (let k = 0; k < length; k++) {
    if (k in object) {
      const value = object[k];
      if ($call(callback, thisArg, value, k, object)) {
        $defineData(result, to, value);
        to++;
      }
    }
  }
  return result;
}

// ECMA-262 23.1.3.21.
function Array$prototype$map(callback, thisArg) {
  if ($isList(this)) {
    const list = this;
    const length = list.length;
    if (!$isCallable(callback)) throw$notCallable(callback);
    const result = $newLike(list);
    for (let k = 0; k < length; k++) {
      let value = list[k];
      if (value === undefined) {
        // The result has holes where the array has them.
        const next = $nextElement(list, k, length);
        for (; k < next; k++) delete result[k];
        if (k >= length) break;
        value = list[k];
      }
      result[k] = $call(callback, thisArg, value, k, list);
    }
    return result;
  }
  const object = array$receiver(this, "map");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  const result = array$species(object, length);
  for (let k = 0; k < length; k++) {
    if (k in object) $defineData(result, k, $call(callback, thisArg, object[k], k, object));
  }
  return result;
}

// ECMA-262 23.1.3.6.
function Array$prototype$every(callback, thisArg) {
  if ($isList(this)) {
    const list = this;
    const length = list.length;
    if (!$isCallable(callback)) throw$notCallable(callback);
    for (let k = 0; k < length; k++) {
      let value = list[k];
      if (value === undefined) {
        k = $nextElement(list, k, length);
        if (k >= length) break;
        value = list[k];
      }
      if (!$call(callback, thisArg, value, k, list)) return false;
    }
    return true;
  }
  const object = array$receiver(this, "every");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if (k in object && !$call(callback, thisArg, object[k], k, object)) return false;
  }
  return true;
}

// ECMA-262 23.1.3.29.
function Array$prototype$some(callback, thisArg) {
  if ($isList(this)) {
    const list = this;
    const length = list.length;
    if (!$isCallable(callback)) throw$notCallable(callback);
    for (let k = 0; k < length; k++) {
      let value = list[k];
      if (value === undefined) {
        k = $nextElement(list, k, length);
        if (k >= length) break;
        value = list[k];
      }
      if ($call(callback, thisArg, value, k, list)) return true;
    }
    return false;
  }
  const object = array$receiver(this, "some");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if (k in object && $call(callback, thisArg, object[k], k, object)) return true;
  }
  return false;
}

// ECMA-262 23.1.3.24.
function Array$prototype$reduce(callback, ...rest) {
  const isList = $isList(this);
  const object = isList ? this : array$receiver(this, "reduce");
  const length = isList ? object.length : length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  let k = 0;
  let result;
  if (rest.length > 0) result = rest[0];
  else {
    if (isList) k = $nextElement(object, 0, length);
    else while (k < length && !(k in object)) k++;
    if (k >= length) throw new TypeError("Reduce of empty array with no initial value");
    result = object[k];
    k++;
  }
  if (isList) {
    for (; k < length; k++) {
      let value = object[k];
      if (value === undefined) {
        k = $nextElement(object, k, length);
        if (k >= length) break;
        value = object[k];
      }
      result = $call(callback, undefined, result, value, k, object);
    }
    return result;
  }
  for (; k < length; k++) {
    if (k in object) result = $call(callback, undefined, result, object[k], k, object);
  }
  return result;
}

// ECMA-262 23.1.3.25.
function Array$prototype$reduceRight(callback, ...rest) {
  const object = $isList(this) ? this : array$receiver(this, "reduceRight");
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  let k = length - 1;
  let result;
  if (rest.length > 0) result = rest[0];
  else {
    while (k >= 0 && !(k in object)) k--;
    if (k < 0) throw new TypeError("Reduce of empty array with no initial value");
    result = object[k];
    k--;
  }
  for (; k >= 0; k--) {
    if (k in object) result = $call(callback, undefined, result, object[k], k, object);
  }
  return result;
}

// FlattenIntoArray, with a list of what waits in place of recursion. ECMA-262 23.1.3.13.1.
// Gives the index after the last element.
function array$flatten(target, to, source, length, depth) {
  const isList = $isList(target);
  const waiting = [];
  let level = 0;
  let k = 0;
  for (;;) {
    if (k >= length) {
      if (level === 0) return to;
      length = waiting.pop();
      k = waiting.pop();
      source = waiting.pop();
      level--;
      continue;
    }
    if (!(k in source)) {
      k++;
      continue;
    }
    const element = source[k];
    k++;
    if (level < depth && Array.isArray(element)) {
      waiting.push(source, k, length);
      source = element;
      k = 0;
      length = length$of(element);
      level++;
    } else {
      if (isList) $append(target, element);
      else $defineData(target, to, element);
      to++;
    }
  }
}

// ECMA-262 23.1.3.13.
function Array$prototype$flat(depth) {
  const object = $toObject(this);
  const length = length$of(object);
  const levels = depth === undefined ? 1 : $toInteger(+depth);
  const result = $isList(object) ? [] : array$species(object, 0);
  array$flatten(result, 0, object, length, levels);
  return result;
}

// ECMA-262 23.1.3.14.
function Array$prototype$flatMap(callback, thisArg) {
  const object = $toObject(this);
  const length = length$of(object);
  if (!$isCallable(callback)) throw$notCallable(callback);
  const isList = $isList(object);
  const result = isList ? [] : array$species(object, 0);
  let to = 0;
  for (let k = 0; k < length; k++) {
    if (!(k in object)) continue;
    const mapped = $call(callback, thisArg, object[k], k, object);
    if (Array.isArray(mapped)) {
      to = array$flatten(result, to, mapped, length$of(mapped), 0);
      continue;
    }
    if (isList) $append(result, mapped);
    else $defineData(result, to, mapped);
    to++;
  }
  return result;
}

// ECMA-262 23.1.3.33.
function Array$prototype$toReversed() {
  const object = $toObject(this);
  const length = length$of(object);
  const result = $newArray(length);
  for (let k = 0; k < length; k++) result[k] = object[length - k - 1];
  return result;
}

// ECMA-262 23.1.3.35.
function Array$prototype$toSpliced(...args) {
  const object = $toObject(this);
  const length = length$of(object);
  const start = index$relative(args[0], length);
  const skipped = array$taken(args, length - start);
  const count = args.length > 2 ? args.length - 2 : 0;
  const total = length + count - skipped;
  if (total > 9007199254740991) throw$arrayLength();
  const result = $newArray(total);
  let to = 0;
  for (; to < start; to++) result[to] = object[to];
  for (let i = 0; i < count; i++) {
    result[to] = args[i + 2];
    to++;
  }
  for (let from = start + skipped; to < total; from++) {
    result[to] = object[from];
    to++;
  }
  return result;
}

// ECMA-262 23.1.3.39.
function Array$prototype$with(index, value) {
  const object = $toObject(this);
  const length = length$of(object);
  const relative = $toInteger(+index);
  const at = relative < 0 ? length + relative : relative;
  if (at >= length || at < 0) throw new RangeError(`Invalid index : ${text$of(index)}`);
  const result = $newArray(length);
  for (let k = 0; k < length; k++) result[k] = k === at ? value : object[k];
  return result;
}

// ECMA-262 23.1.3.36.
function Array$prototype$toString() {
  const object = $toObject(this);
  const join = object.join;
  if ($isCallable(join)) return $call(join, object);
  return $call(Object.prototype.toString, object);
}
