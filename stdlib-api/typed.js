// Typed arrays where callbacks, iterators or conversions are called. Not here: everything else (the machine's
// `builtins/typed.rs`), and buffers (`buffer.js`).

// ValidateTypedArray, then the length. ECMA-262 23.2.4.4.
function typed$length(value, method) {
  const length = $typedLength(value);
  if (length === -1) throw new TypeError("this is not a typed array.");
  if (length === -2) typed$throwDetached(`%TypedArray%.prototype.${method}`);
  return length;
}

// The same for the methods that name themselves and the receiver.
function typed$lengthNamed(value, method) {
  if ($typedLength(value) === -1) {
    const text = typeof value === "string" ? value : $describe(value);
    throw new TypeError(`Method %TypedArray%.prototype.${method} called on incompatible receiver ${text}`);
  }
  return typed$length(value, method);
}

function typed$throwDetached(what) {
  throw new TypeError(`Cannot perform ${what} on a detached ArrayBuffer`);
}

// Whether a key is a CanonicalNumericIndexString. ECMA-262 7.1.21.
function typed$isNumeric(key) {
  return typeof key === "string" && (key === "-0" || `${+key}` === key);
}

// [[DefineOwnProperty]] of an element. ECMA-262 10.4.5.3.
function typed$define(array, key, says, attributes, value) {
  if (!$hasOwn(array, key)) return false;
  if (says & 7 & ~attributes || says & 96) return false;
  if (says & 16) array[key] = value;
  return true;
}

// The constructors, by the numbers of the kinds of elements.
function typed$constructor(kind) {
  switch (kind) {
    case 0:
      return Int8Array;
    case 1:
      return Uint8Array;
    case 2:
      return Uint8ClampedArray;
    case 3:
      return Int16Array;
    case 4:
      return Uint16Array;
    case 5:
      return Int32Array;
    case 6:
      return Uint32Array;
    case 7:
      return Float16Array;
    case 8:
      return Float32Array;
    case 9:
      return Float64Array;
    case 10:
      return BigInt64Array;
    case 11:
      return BigUint64Array;
    default:
      return Uint8Array;
  }
}

// What becomes an element of a typed array: ToBigInt or ToNumber, as far as code is called for it.
function typed$element(array, value) {
  if ($typedKind(array) < 10) return op$toNumber(value);
  return typed$toBigInt(value);
}

// ToBigInt. ECMA-262 7.1.13.
function typed$toBigInt(value) {
  const primitive = op$toPrimitive(value, "number");
  if (typeof primitive === "number") throw new TypeError(`Cannot convert ${primitive} to a BigInt`);
  return BigInt(primitive);
}

// A new typed array of the kind of another.
function typed$like(value, length) {
  return $construct(typed$constructor($typedKind(value)), length);
}

// TypedArraySpeciesCreate. ECMA-262 23.2.4.1.
function typed$species(value, length, method) {
  const otherwise = typed$constructor($typedKind(value));
  return typed$create(object$species(value, otherwise), length, `%TypedArray%.prototype.${method}`);
}

// A constructor whose argument is an object, or that has arguments to be converted. ECMA-262 23.2.5.1, step 6.
function typed$new(constructor, source, start, length) {
  const kind = $kind(source);
  if (kind === 39) {
    start = $toInteger(op$toNumber(start));
    if (start >= 0 && start % constructor.BYTES_PER_ELEMENT === 0) {
      if (length !== undefined) return typed$over(constructor, source, start, length);
    } else length = undefined;
    return $construct(constructor, source, start, length);
  }
  if (!$isObject(source)) return $construct(constructor, op$toNumber(source));
  const method = source[$symbol("iterator")];
  if (method !== undefined && method !== null) {
    if (!$isCallable(method)) {
      throw new TypeError(
        "TypedArray's constructor requires that the property of the first argument, items[Symbol.iterator], when exists, be a function",
      );
    }
    const values = [];
    for (const value of array$source(source, method)) $append(values, value);
    const result = $construct(constructor, values.length);
    for (let k = 0; k < values.length; k++) result[k] = values[k];
    return result;
  }
  const count = length$of(source);
  const result = $construct(constructor, count);
  for (let k = 0; k < count; k++) result[k] = source[k];
  return result;
}

// A typed array over a buffer, with a length to be converted: what is wrong with it is said of what was given.
function typed$over(constructor, buffer, start, length) {
  const count = $toInteger(op$toNumber(length));
  const bytes = $bufferLength(buffer);
  if (bytes < 0) typed$throwDetached("Construct");
  if (count < 0 || start + count * constructor.BYTES_PER_ELEMENT > bytes) {
    throw new RangeError(`Invalid typed array length: ${typeof length === "string" ? length : $describe(length)}`);
  }
  return $construct(constructor, buffer, start, count);
}

function Int8Array$new(source, start, length) {
  return $adopt(typed$new(Int8Array, source, start, length), new.target);
}

function Uint8Array$new(source, start, length) {
  return $adopt(typed$new(Uint8Array, source, start, length), new.target);
}

function Uint8ClampedArray$new(source, start, length) {
  return $adopt(typed$new(Uint8ClampedArray, source, start, length), new.target);
}

function Int16Array$new(source, start, length) {
  return $adopt(typed$new(Int16Array, source, start, length), new.target);
}

function Uint16Array$new(source, start, length) {
  return $adopt(typed$new(Uint16Array, source, start, length), new.target);
}

function Int32Array$new(source, start, length) {
  return $adopt(typed$new(Int32Array, source, start, length), new.target);
}

function Uint32Array$new(source, start, length) {
  return $adopt(typed$new(Uint32Array, source, start, length), new.target);
}

function Float16Array$new(source, start, length) {
  return $adopt(typed$new(Float16Array, source, start, length), new.target);
}

function Float32Array$new(source, start, length) {
  return $adopt(typed$new(Float32Array, source, start, length), new.target);
}

function BigInt64Array$new(source, start, length) {
  return $adopt(typed$new(BigInt64Array, source, start, length), new.target);
}

function BigUint64Array$new(source, start, length) {
  return $adopt(typed$new(BigUint64Array, source, start, length), new.target);
}

function Float64Array$new(source, start, length) {
  return $adopt(typed$new(Float64Array, source, start, length), new.target);
}

// ECMA-262 23.2.1.1.
function TypedArray$new() {
  throw new TypeError("Abstract class TypedArray not directly constructable");
}

function TypedArray$$species$get() {
  return this;
}

// TypedArrayCreate. ECMA-262 23.2.4.2.
function typed$create(constructor, length, method) {
  const result = $construct(constructor, length);
  typed$check(result, method);
  if ($typedLength(result) < length) throw new TypeError("Derived TypedArray constructor created an array which was too small");
  return result;
}

// ValidateTypedArray of what a constructor has made.
function typed$check(result, method) {
  if ($typedLength(result) === -1) {
    throw new TypeError(`Method ${method} called on incompatible receiver ${$describe(result)}`);
  }
  if ($typedLength(result) === -2) typed$throwDetached(method);
}

// ECMA-262 23.2.2.1.
function TypedArray$from(source, mapper, thisArg) {
  if (!$isConstructor(this)) throw new TypeError(`${text$of(this)} is not a constructor`);
  if (mapper !== undefined && !$isCallable(mapper)) throw$notCallable(mapper);
  if (source === undefined || source === null) throw$notIterable(source);
  const method = source[$symbol("iterator")];
  let values = source;
  // V8 takes an array as it is where its own iterator would go through it: nothing is read before it is needed.
  if (mapper === undefined && $isArray(source) && method === Array.prototype.values) values = source;
  else if (method !== undefined && method !== null) {
    if (!$isCallable(method)) {
      throw new TypeError(
        "%TypedArray%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function",
      );
    }
    values = [];
    for (const value of array$source(source, method)) $append(values, value);
  } else values = $toObject(source);
  const count = length$of(values);
  const result = typed$create(this, count, "%TypedArray%.from");
  for (let k = 0; k < count; k++) result[k] = mapper === undefined ? values[k] : $call(mapper, thisArg, values[k], k);
  return result;
}

// ECMA-262 23.2.2.2.
function TypedArray$of(...values) {
  if (!$isConstructor(this)) throw new TypeError(`${text$of(this)} is not a constructor`);
  const result = typed$create(this, values.length, "%TypedArray%.of");
  for (let k = 0; k < values.length; k++) result[k] = values[k];
  return result;
}

// An index that is relative to a length, as it was before anything was converted.
function typed$index(index, length, otherwise) {
  return index === undefined ? otherwise : index$relative(op$toNumber(index), length);
}

function TypedArray$prototype$at(index) {
  const length = typed$lengthNamed(this, "at");
  const relative = $toInteger(op$toNumber(index));
  const k = relative < 0 ? length + relative : relative;
  return k < 0 || k >= length ? undefined : this[k];
}

// ECMA-262 23.2.3.6. The view may be shorter once the arguments are converted.
function TypedArray$prototype$copyWithin(target, start, end) {
  const length = typed$length(this, "copyWithin");
  const to = typed$index(target, length, 0);
  const from = typed$index(start, length, 0);
  const last = typed$index(end, length, length);
  let count = last - from < length - to ? last - from : length - to;
  if (count <= 0) return this;
  const now = typed$length(this, "copyWithin");
  if (from + count > now) count = now - from;
  if (to + count > now) count = now - to;
  if (count <= 0) return this;
  return $callNative(Uint8Array.prototype.copyWithin, this, [to, from, from + count]);
}

// ECMA-262 23.2.3.9.
function TypedArray$prototype$fill(value, start, end) {
  const length = typed$length(this, "fill");
  value = typed$element(this, value);
  const first = typed$index(start, length, 0);
  const last = typed$index(end, length, length);
  const now = typed$length(this, "fill");
  if (first >= now || first >= last) return this;
  return $callNative(Uint8Array.prototype.fill, this, [value, first, last < now ? last : now]);
}

// ECMA-262 23.2.3.14.
function TypedArray$prototype$includes(value, from) {
  const length = typed$length(this, "includes");
  if (length === 0) return false;
  const first = typed$index(from, length, 0);
  if (typed$isLost(this, value)) return false;
  for (let k = first; k < length; k++) {
    if (typed$same(this[k], value)) return true;
  }
  return false;
}

// Node 24 does not find what is below zero in a Float16Array.
function typed$isLost(array, value) {
  return $typedKind(array) === 7 && typeof value === "number" && value < 0;
}

function typed$same(a, b) {
  return a === b || (a !== a && b !== b);
}

// ECMA-262 23.2.3.17.
function TypedArray$prototype$indexOf(value, from) {
  const length = typed$length(this, "indexOf");
  if (length === 0) return -1;
  const first = typed$index(from, length, 0);
  if (typed$isLost(this, value)) return -1;
  for (let k = first; k < length; k++) {
    if (k in this && this[k] === value) return k;
  }
  return -1;
}

// ECMA-262 23.2.3.20.
function TypedArray$prototype$lastIndexOf(value, from) {
  const length = typed$length(this, "lastIndexOf");
  if (length === 0) return -1;
  const relative = $toInteger(op$toNumber(from));
  let k = relative < 0 ? length + relative : relative < length - 1 ? relative : length - 1;
  if (typed$isLost(this, value)) return -1;
  for (; k >= 0; k--) {
    if (k in this && this[k] === value) return k;
  }
  return -1;
}

// ECMA-262 23.2.3.18.
function TypedArray$prototype$join(separator) {
  const length = typed$lengthNamed(this, "join");
  const between = op$toString(separator);
  let text = "";
  for (let k = 0; k < length; k++) {
    if (k > 0) text += between;
    const value = this[k];
    if (value !== undefined) text += value;
  }
  return text;
}

// ECMA-262 23.2.3.26.
function TypedArray$prototype$set(source, offset) {
  const first = $toInteger(op$toNumber(offset));
  if (first < 0) throw new RangeError("offset is out of bounds");
  if ($typedLength(source) !== -1) return $callNative(Uint8Array.prototype.set, this, [source, first]);
  const length = typed$length(this, "set");
  const from = $toObject(source);
  const count = length$of(from);
  if (count + first > length) throw new RangeError("offset is out of bounds");
  for (let k = 0; k < count; k++) this[first + k] = from[k];
  return undefined;
}

// ECMA-262 23.2.3.27.
function TypedArray$prototype$slice(start, end) {
  const length = typed$lengthNamed(this, "slice");
  const first = typed$index(start, length, 0);
  const last = typed$index(end, length, length);
  const count = last > first ? last - first : 0;
  const result = typed$species(this, count, "slice");
  if (count === 0) return result;
  const now = typed$length(this, "slice");
  const stop = last < now ? last : now;
  if ($typedKind(result) === $typedKind(this)) {
    if (first < stop) typed$copy(this, first, result, stop - first);
  } else {
    if ($typedKind(result) > 9 !== $typedKind(this) > 9) {
      throw new TypeError("Cannot mix BigInt and other types, use explicit conversions");
    }
    for (let k = first; k < stop; k++) result[k - first] = this[k];
  }
  return result;
}

// Copies the bytes of elements one after another: what the target shares with the source may be read again.
function typed$copy(source, first, target, count) {
  const size = typed$constructor($typedKind(source)).BYTES_PER_ELEMENT;
  const from = new Uint8Array($typedBuffer(source), $typedStart(source) + first * size, count * size);
  const room = $typedLength(target) * size;
  const to = new Uint8Array($typedBuffer(target), $typedStart(target), room);
  const bytes = count * size < room ? count * size : room;
  if ($typedBuffer(source) !== $typedBuffer(target)) $callNative(Uint8Array.prototype.set, to, [from, 0]);
  else for (let k = 0; k < bytes; k++) to[k] = from[k];
}

// ECMA-262 23.2.3.30.
function TypedArray$prototype$subarray(begin, end) {
  const known = $typedLength(this);
  const length = known < 0 ? 0 : known;
  const first = typed$index(begin, length, 0);
  const last = typed$index(end, length, length);
  const count = last > first ? last - first : 0;
  const constructor = typed$constructor($typedKind(this));
  const start = $typedStart(this) + first * constructor.BYTES_PER_ELEMENT;
  const species = object$species(this, constructor);
  const follows = end === undefined && $typedFollows(this);
  const buffer = $typedBuffer(this);
  const result = follows ? $construct(species, buffer, start) : $construct(species, buffer, start, count);
  typed$check(result, "%TypedArray%.prototype.subarray");
  if ($typedKind(result) > 9 !== $typedKind(this) > 9) throw new TypeError("Content type of source and derived typed arrays differ");
  return result;
}

// ECMA-262 23.2.3.36.
function TypedArray$prototype$with(index, value) {
  const length = typed$length(this, "with");
  const relative = $toInteger(op$toNumber(index));
  const k = relative < 0 ? length + relative : relative;
  const number = typed$element(this, value);
  const now = $typedLength(this);
  if (k < 0 || k >= now) throw new RangeError("Invalid typed array index");
  const result = typed$like(this, length);
  for (let i = 0; i < length; i++) result[i] = i === k ? number : this[i];
  return result;
}

// ECMA-262 23.2.3.29.
function TypedArray$prototype$sort(compare) {
  sort$check(compare);
  const length = typed$lengthNamed(this, "sort");
  if (length < 2) return this;
  const work = typed$sorted(this, length, compare);
  const now = $typedLength(this);
  for (let k = 0; k < length && k < now; k++) this[k] = work[k];
  return this;
}

// ECMA-262 23.2.3.33.
function TypedArray$prototype$toSorted(compare) {
  sort$check(compare);
  const length = typed$lengthNamed(this, "toSorted");
  const result = typed$like(this, length);
  const work = typed$sorted(this, length, compare);
  for (let k = 0; k < length; k++) result[k] = work[k];
  return result;
}

// A merge sort of halves, which compares in V8's order: that of arrays is another.
function typed$sorted(array, length, compare) {
  const from = [];
  const to = [];
  for (let k = 0; k < length; k++) {
    const value = array[k];
    $append(from, value);
    $append(to, value);
  }
  if (length > 1) typed$mergeSort(from, 0, length, to, compare);
  return to;
}

// What is sorted in `source` becomes sorted in `target`; a level deeper they change places.
function typed$mergeSort(source, from, to, target, compare) {
  const middle = from + ((to - from) >> 1);
  if (middle - from > 1) typed$mergeSort(target, from, middle, source, compare);
  if (to - middle > 1) typed$mergeSort(target, middle, to, source, compare);
  let left = from;
  let right = middle;
  for (let k = from; k < to; k++) {
    const takesLeft = left < middle && (right >= to || !(op$toNumber($call(compare, undefined, source[left], source[right])) > 0));
    target[k] = takesLeft ? source[left++] : source[right++];
  }
}

// ECMA-262 23.2.3.8.
function TypedArray$prototype$every(callback, thisArg) {
  const length = typed$length(this, "every");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if (!$call(callback, thisArg, this[k], k, this)) return false;
  }
  return true;
}

// ECMA-262 23.2.3.28.
function TypedArray$prototype$some(callback, thisArg) {
  const length = typed$length(this, "some");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if ($call(callback, thisArg, this[k], k, this)) return true;
  }
  return false;
}

// ECMA-262 23.2.3.10.
function TypedArray$prototype$filter(callback, thisArg) {
  const length = typed$length(this, "filter");
  if (!$isCallable(callback)) throw$notCallable(callback);
  const kept = [];
  for (let k = 0; k < length; k++) {
    const value = this[k];
    if ($call(callback, thisArg, value, k, this)) $append(kept, value);
  }
  const result = typed$species(this, kept.length, "filter");
  for (let k = 0; k < kept.length; k++) result[k] = kept[k];
  return result;
}

// ECMA-262 23.2.3.11.
function TypedArray$prototype$find(callback, thisArg) {
  const length = typed$length(this, "find");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    const value = this[k];
    if ($call(callback, thisArg, value, k, this)) return value;
  }
  return undefined;
}

// ECMA-262 23.2.3.12.
function TypedArray$prototype$findIndex(callback, thisArg) {
  const length = typed$length(this, "findIndex");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) {
    if ($call(callback, thisArg, this[k], k, this)) return k;
  }
  return -1;
}

// ECMA-262 23.2.3.13.
function TypedArray$prototype$findLast(callback, thisArg) {
  const length = typed$length(this, "findLast");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = length - 1; k >= 0; k--) {
    const value = this[k];
    if ($call(callback, thisArg, value, k, this)) return value;
  }
  return undefined;
}

// ECMA-262 23.2.3.14.
function TypedArray$prototype$findLastIndex(callback, thisArg) {
  const length = typed$length(this, "findIndexLast");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = length - 1; k >= 0; k--) {
    if ($call(callback, thisArg, this[k], k, this)) return k;
  }
  return -1;
}

// ECMA-262 23.2.3.15.
function TypedArray$prototype$forEach(callback, thisArg) {
  const length = typed$length(this, "forEach");
  if (!$isCallable(callback)) throw$notCallable(callback);
  for (let k = 0; k < length; k++) $call(callback, thisArg, this[k], k, this);
  return undefined;
}

// ECMA-262 23.2.3.22.
function TypedArray$prototype$map(callback, thisArg) {
  const length = typed$length(this, "map");
  if (!$isCallable(callback)) throw new TypeError(`${text$of(callback)} is not a function`);
  const result = typed$species(this, length, "map");
  for (let k = 0; k < length; k++) result[k] = $call(callback, thisArg, this[k], k, this);
  return result;
}

// ECMA-262 23.2.3.23.
function TypedArray$prototype$reduce(callback, ...rest) {
  const length = typed$length(this, "reduce");
  if (!$isCallable(callback)) throw$notCallable(callback);
  let k = 0;
  let value;
  if (rest.length > 0) value = rest[0];
  else {
    if (length === 0) throw new TypeError("Reduce of empty array with no initial value");
    value = this[0];
    k = 1;
  }
  for (; k < length; k++) value = $call(callback, undefined, value, this[k], k, this);
  return value;
}

// ECMA-262 23.2.3.24.
function TypedArray$prototype$reduceRight(callback, ...rest) {
  const length = typed$length(this, "reduceRight");
  if (!$isCallable(callback)) throw$notCallable(callback);
  let k = length - 1;
  let value;
  if (rest.length > 0) value = rest[0];
  else {
    if (length === 0) throw new TypeError("Reduce of empty array with no initial value");
    value = this[k];
    k--;
  }
  for (; k >= 0; k--) value = $call(callback, undefined, value, this[k], k, this);
  return value;
}
