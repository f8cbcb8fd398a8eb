// Object and Object.prototype where getters, setters or conversions are called. Not here: plain data, which the machine reads
// itself. `$name` is an intrinsic of the machine.

// How V8 shows a value in a message about a call or an iteration: its type, and what it is where that is short.
function text$ofCallSite(value) {
  const type = typeof value;
  if (type === "string") return `string "${value}"`;
  if (value === null) return "object null";
  if (type === "number" || type === "boolean") return `${type} ${$describe(value)}`;
  return type;
}

// How V8 shows a value in other messages: strings without quotes.
function text$of(value) {
  return typeof value === "string" ? value : $describe(value);
}

function throw$notCallable(value) {
  throw new TypeError(`${text$ofCallSite(value)} is not a function`);
}

function throw$notIterable(value) {
  throw new TypeError(`${text$ofCallSite(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}

// LengthOfArrayLike. ECMA-262 7.3.18.
function length$of(object) {
  return $toLength(+object.length);
}

// EnumerableOwnProperties, the values. ECMA-262 7.3.23 and 20.1.2.24.
function Object$values(object) {
  const from = $toObject(object);
  const keys = Object.getOwnPropertyNames(from);
  const values = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if ($isEnumerable(from, key)) $append(values, from[key]);
  }
  return values;
}

// The same with the keys. ECMA-262 20.1.2.6.
function Object$entries(object) {
  const from = $toObject(object);
  const keys = Object.getOwnPropertyNames(from);
  const entries = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if ($isEnumerable(from, key)) $append(entries, [key, from[key]]);
  }
  return entries;
}

// ECMA-262 20.1.2.1.
function Object$assign(target, ...sources) {
  const to = $toObject(target);
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i];
    if (source === undefined || source === null) continue;
    const from = $toObject(source);
    const keys = $ownKeys(from);
    for (let j = 0; j < keys.length; j++) {
      const key = keys[j];
      if ($isEnumerable(from, key)) to[key] = from[key];
    }
  }
  return to;
}

// ECMA-262 20.1.2.7, with AddEntriesFromIterable, 24.1.1.2.
function Object$fromEntries(iterable) {
  if (iterable === undefined || iterable === null) throw new TypeError("undefined is not iterable");
  const object = {};
  for (const entry of iterable$of(iterable)) {
    if (!$isObject(entry)) throw new TypeError(`Iterator value ${text$of(entry)} is not an entry object`);
    const key = entry[0];
    const value = entry[1];
    $defineData(object, op$toPropertyKey(key), value);
  }
  return object;
}

// What a loop over a value goes through: the value itself, or an object that gives the iterator which the value has given.
// Refuses what has no iterator in the words that V8 uses in constructors. ECMA-262 7.4.3.
function iterable$of(value) {
  if (typeof value === "string") return value;
  const kind = $kind(value);
  // Arrays, and from 25 to 30 maps, sets and their iterators.
  if (kind === 21 || (kind >= 25 && kind <= 30)) return value;
  if (value === undefined || value === null) throw$notIterable(value);
  const method = value[$symbol("iterator")];
  if (!$isCallable(method)) throw$notIterable(value);
  const iterator = $call(method, value);
  if (!$isObject(iterator)) throw new TypeError("Result of the Symbol.iterator method is not an object");
  return { [$symbol("iterator")]: iterable$give, iterator };
}

function iterable$give() {
  return this.iterator;
}

// GroupBy for property keys. ECMA-262 20.1.2.15 and 7.3.35.
function Object$groupBy(items, callback) {
  if (items === undefined || items === null) throw new TypeError("Object.groupBy called on null or undefined");
  if (!$isCallable(callback)) throw new TypeError(`${text$of(callback)} is not a function`);
  const groups = new Map();
  let k = 0;
  for (const value of iterable$of(items)) {
    const key = op$toPropertyKey($call(callback, undefined, value, k));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else $append(group, value);
    k++;
  }
  const object = $newBare();
  for (const [key, group] of groups) $defineData(object, key, group);
  return object;
}

// ECMA-262 20.1.2.13.
function Object$hasOwn(object, key) {
  const from = $toObject(object);
  return $hasOwn(from, op$toPropertyKey(key));
}

// ECMA-262 20.1.3.2.
function Object$prototype$hasOwnProperty(value) {
  const key = op$toPropertyKey(value);
  return $hasOwn($toObject(this), key);
}

// ECMA-262 20.1.3.4.
function Object$prototype$propertyIsEnumerable(value) {
  const key = op$toPropertyKey(value);
  return $isEnumerable($toObject(this), key);
}

// Symbol.toStringTag is a getter. ECMA-262 20.1.3.6.
function Object$prototype$toString() {
  const tag = this[$symbol("toStringTag")];
  if (typeof tag === "string") return `[object ${tag}]`;
  const kind = $kind(this);
  if (kind === 21) return "[object Array]";
  if (kind === 24) return "[object Error]";
  if (kind === 32) return "[object Arguments]";
  if (kind === 38) return "[object Date]";
  if (typeof this === "function") return "[object Function]";
  return "[object Object]";
}

// What `arguments.callee` and the like are. ECMA-262 10.2.4.1.
function ThrowTypeError$new() {
  throw new TypeError(
    "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them",
  );
}
