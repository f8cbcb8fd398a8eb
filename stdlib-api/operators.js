// What operators do when an operand is an object: conversions in the standard's order, each call a frame like any other.
// Not here: operands that are primitives, which the machine handles itself. `$name` is an intrinsic of the machine.

// ToPrimitive. ECMA-262 7.1.1.
function op$toPrimitive(value, hint) {
  if (!$isObject(value)) return value;
  const exotic = value[$symbol("toPrimitive")];
  if (exotic !== undefined && exotic !== null) {
    if (!$isCallable(exotic)) {
      throw$notCallable(exotic);
    }
    const result = $call(exotic, value, hint);
    if (!$isObject(result)) return result;
    throw new TypeError("Cannot convert object to primitive value");
  }
  return op$ordinaryToPrimitive(value, hint === "string");
}

// OrdinaryToPrimitive. ECMA-262 7.1.1.1.
function op$ordinaryToPrimitive(value, isString) {
  const first = isString ? value.toString : value.valueOf;
  if ($isCallable(first)) {
    const result = $call(first, value);
    if (!$isObject(result)) return result;
  }
  const second = isString ? value.valueOf : value.toString;
  if ($isCallable(second)) {
    const result = $call(second, value);
    if (!$isObject(result)) return result;
  }
  throw new TypeError("Cannot convert object to primitive value");
}

function op$add(a, b) {
  a = op$toPrimitive(a, "default");
  b = op$toPrimitive(b, "default");
  return a + b;
}

// The left side is a number or BigInt before the right side is looked at: a symbol there throws first.
function op$sub(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a - b;
}

function op$mul(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a * b;
}

function op$div(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a / b;
}

function op$rem(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a % b;
}

function op$exp(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a ** b;
}

function op$bitAnd(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a & b;
}

function op$bitOr(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a | b;
}

function op$bitXor(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a ^ b;
}

function op$shl(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a << b;
}

function op$shr(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a >> b;
}

function op$ushr(a, b) {
  a = op$toNumeric(a);
  b = op$toNumeric(b);
  return a >>> b;
}

function op$lt(a, b) {
  a = op$toPrimitive(a, "number");
  b = op$toPrimitive(b, "number");
  return a < b;
}

function op$le(a, b) {
  a = op$toPrimitive(a, "number");
  b = op$toPrimitive(b, "number");
  return a <= b;
}

function op$gt(a, b) {
  a = op$toPrimitive(a, "number");
  b = op$toPrimitive(b, "number");
  return a > b;
}

function op$ge(a, b) {
  a = op$toPrimitive(a, "number");
  b = op$toPrimitive(b, "number");
  return a >= b;
}

// One side is an object, the other is not, and neither is nullish. ECMA-262 7.2.13, steps 10 to 12.
function op$looseEq(a, b) {
  a = op$toPrimitive(a, "default");
  b = op$toPrimitive(b, "default");
  return a == b;
}

function op$neg(a) {
  return -op$toPrimitive(a, "number");
}

function op$bitNot(a) {
  return ~op$toPrimitive(a, "number");
}

function op$toNumber(a) {
  return +op$toPrimitive(a, "number");
}

// ToNumeric. ECMA-262 7.1.3.
function op$toNumeric(a) {
  let value = op$toPrimitive(a, "number");
  return value++;
}

function op$inc(a) {
  let value = op$toPrimitive(a, "number");
  return ++value;
}

function op$dec(a) {
  let value = op$toPrimitive(a, "number");
  return --value;
}

function op$toString(a) {
  return `${op$toPrimitive(a, "string")}`;
}

function op$toPropertyKey(a) {
  return $toPropertyKey(op$toPrimitive(a, "string"));
}

function op$getElem(object, key) {
  key = op$toPrimitive(key, "string");
  return object[key];
}

function op$setElem(object, key, value) {
  key = op$toPrimitive(key, "string");
  object[key] = value;
}

// The helper of an instruction whose first operand is its destination gets the other two.
function op$deleteElem(object, key) {
  key = op$toPrimitive(key, "string");
  return delete object[key];
}

function op$in(key, object) {
  key = op$toPrimitive(key, "string");
  return key in object;
}

// InstanceofOperator, where the target is no plain function. ECMA-262 13.10.2.
function op$instanceof(value, target) {
  const method = target[$symbol("hasInstance")];
  if (method !== undefined && method !== null) {
    if ($isCallable(method)) return $call(method, target, value) ? true : false;
    throw new TypeError(`${text$ofCallSite(method)} is not a function`);
  }
  if (!$isCallable(target)) throw new TypeError("Right-hand side of 'instanceof' is not callable");
  return op$ordinaryHasInstance(target, value);
}

// OrdinaryHasInstance. A bound function asks its target. ECMA-262 7.3.21.
function op$ordinaryHasInstance(target, value) {
  if (!$isCallable(target)) return false;
  const bound = $boundTarget(target);
  if (bound !== undefined) return value instanceof bound;
  if (!$isObject(value)) return false;
  const prototype = target.prototype;
  if (!$isObject(prototype)) {
    throw new TypeError(`Function has non-object prototype '${text$of(prototype)}' in instanceof check`);
  }
  return $isPrototypeIn(value, prototype);
}

// ECMA-262 20.2.3.6.
function Function$prototype$$hasInstance(value) {
  return op$ordinaryHasInstance(this, value);
}

// Coerces the receiver and the arguments of a builtin as its row says, then runs its native part.
function op$coerce(builtin, receiver, args) {
  const how = $coercions(builtin);
  // A stack shows the receiver that was given.
  let coerced = receiver;
  if (how[0] === "S") {
    if (receiver === undefined || receiver === null) {
      throw new TypeError(`${$pathOf(builtin)} called on null or undefined`);
    }
    coerced = op$toString(receiver);
  }
  const count = args.length;
  let rest = "";
  for (let i = 0; i < count; i++) {
    let letter = i + 1 < how.length ? how[i + 1] : rest;
    if (letter === "1" || letter === "2") {
      rest = letter;
      letter = letter === "1" ? "s" : "n";
    }
    const value = args[i];
    if (letter === "s") args[i] = op$toString(value);
    else if (letter === "n" || letter === "i") args[i] = op$toNumber(value);
    else if (letter === "T") args[i] = value === undefined ? value : op$toString(value);
    else if (letter === "N" || letter === "I") args[i] = value === undefined ? value : op$toNumber(value);
  }
  return $callNative(builtin, coerced, args);
}

// ArraySetLength converts twice. ECMA-262 10.4.2.4, steps 3 to 5.
function op$setLength(array, value) {
  const length = op$toNumber(value) >>> 0;
  if (length !== op$toNumber(value)) throw new RangeError("Invalid array length");
  array.length = length;
}

// An element of a typed array is assigned an object. ECMA-262 10.4.5.16, step 1.
function op$setTyped(array, key, value) {
  array[key] = typed$element(array, value);
}

// The method is the value of a getter; `text` is what the source calls it.
function op$callGetter(receiver, getter, args, text) {
  const method = $call(getter, receiver);
  if (!$isCallable(method)) throw new TypeError(`${text} is not a function`);
  return $call(method, receiver, ...args);
}

// CreateListFromArrayLike, then the call. ECMA-262 7.3.18.
function op$apply(target, receiver, list) {
  if (!$isCallable(target)) throw reflect$notCallable(target);
  if (!$isObject(list)) throw new TypeError("CreateListFromArrayLike called on non-object");
  const length = length$of(list);
  const args = [];
  for (let i = 0; i < length; i++) $append(args, list[i]);
  return $call(target, receiver, ...args);
}

// GetIterator. ECMA-262 7.4.3.
function op$getIterator(iterable) {
  const method = iterable[$symbol("iterator")];
  if (!$isCallable(method)) throw new TypeError(`${$describe(iterable)} is not iterable`);
  const iterator = $call(method, iterable);
  if (!$isObject(iterator)) throw new TypeError("Result of the Symbol.iterator method is not an object");
  return [iterator, iterator.next];
}

// IteratorStep, for an element that a pattern leaves out: its value is not read. ECMA-262 7.4.7.
function op$iterSkip(iterator, next) {
  const result = $call(next, iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  return result.done ? $done() : undefined;
}

// IteratorStepValue; the hole is the end. ECMA-262 7.4.8 to 7.4.10.
function op$iterNext(iterator, next) {
  const result = $call(next, iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  if (result.done) return $done();
  return result.value;
}

// IteratorClose. ECMA-262 7.4.11.
function op$iterClose(iterator, isThrowing) {
  if (isThrowing) {
    try {
      const method = iterator.return;
      if (method !== undefined && method !== null) $call(method, iterator);
    } catch {
      // The exception that is on its way wins.
    }
    return undefined;
  }
  const method = iterator.return;
  if (method === undefined || method === null) return undefined;
  if (!$isCallable(method)) throw$notCallable(method);
  const result = $call(method, iterator);
  if (!$isObject(result)) throw new TypeError(`Iterator result ${text$of(result)} is not an object`);
  return undefined;
}

function op$appendSpread(array, iterable) {
  for (const value of iterable) $append(array, value);
}

// CopyDataProperties. ECMA-262 7.3.25.
function op$copyProps(target, source, excluded) {
  const from = $toObject(source);
  const keys = $ownKeys(from);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (excluded !== undefined) {
      let isExcluded = false;
      for (let j = 0; j < excluded.length; j++) {
        if ($toPropertyKey(excluded[j]) === key) isExcluded = true;
      }
      if (isExcluded) continue;
    }
    // A getter that ran before may have removed it.
    if ($isEnumerable(from, key)) $defineData(target, key, from[key]);
  }
  return target;
}
