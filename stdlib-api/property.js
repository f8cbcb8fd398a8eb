// Properties as descriptors: Object.defineProperty and its neighbours. Not here: where properties are kept (the
// machine's `object.rs`). A descriptor is read into a list: what it says (as the attributes' bits, and 16 for a value, 32 for
// `get`, 64 for `set`), the attributes, then value or getter, then setter. `$name` is an intrinsic of the machine.

// ToPropertyDescriptor. ECMA-262 6.2.6.5.
function property$read(from) {
  if (!$isObject(from)) throw new TypeError(`Property description must be an object: ${text$of(from)}`);
  let says = 0;
  let attributes = 0;
  let value, getter, setter;
  if ("enumerable" in from) {
    says += 2;
    if (from.enumerable) attributes += 2;
  }
  if ("configurable" in from) {
    says += 4;
    if (from.configurable) attributes += 4;
  }
  if ("value" in from) {
    says += 16;
    value = from.value;
  }
  if ("writable" in from) {
    says += 1;
    if (from.writable) attributes += 1;
  }
  if ("get" in from) {
    says += 32;
    getter = from.get;
    if (getter !== undefined && !$isCallable(getter)) {
      throw new TypeError(`Getter must be a function: ${text$of(getter)}`);
    }
  }
  if ("set" in from) {
    says += 64;
    setter = from.set;
    if (setter !== undefined && !$isCallable(setter)) {
      throw new TypeError(`Setter must be a function: ${text$of(setter)}`);
    }
  }
  if (says & 96 && says & 17) {
    throw new TypeError(
      `Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, ${text$of(from)}`,
    );
  }
  return [says, attributes, says & 96 ? getter : value, setter];
}

// ValidateAndApplyPropertyDescriptor: `true`, `false`, or the element that a shorter array had to keep. ECMA-262 10.1.6.3.
function property$define(object, key, described) {
  const says = described[0];
  let attributes = described[1];
  let first = described[2];
  let second = described[3];
  if ($isArray(object) && key === "length" && says & 16) first = property$length(first);
  else if ($kind(object) === 40 && typed$isNumeric(key)) return typed$define(object, key, says, attributes, first);
  const known = $property(object, key);
  if (known === undefined) {
    if (!Object.isExtensible(object)) return false;
    if (says & 96) attributes += 8;
    return $defineOwn(object, key, attributes, first, second);
  }
  const old = known[0];
  const isData = (says & 17) !== 0;
  const isAccessor = (says & 96) !== 0;
  if (!(old & 4)) {
    if (attributes & 4) return false;
    if (says & 2 && (old ^ attributes) & 2) return false;
    if (old & 8) {
      if (isData) return false;
      if (says & 32 && first !== known[1]) return false;
      if (says & 64 && second !== known[2]) return false;
    } else {
      if (isAccessor) return false;
      if (!(old & 1)) {
        if (attributes & 1) return false;
        if (says & 16 && !Object.is(first, known[1])) return false;
      }
    }
  }
  attributes |= old & 7 & ~says;
  if (isAccessor || (old & 8 && !isData)) {
    attributes = (attributes & 6) | 8;
    if (!(says & 32)) first = old & 8 ? known[1] : undefined;
    if (!(says & 64)) second = old & 8 ? known[2] : undefined;
  } else {
    if (old & 8 && !(says & 1)) attributes &= 6;
    if (!(says & 16)) first = old & 8 ? undefined : known[1];
  }
  return $defineOwn(object, key, attributes, first, second);
}

// The length that ArraySetLength makes of a value, which it converts twice. ECMA-262 10.4.2.4.
function property$length(value) {
  const length = op$toNumber(value) >>> 0;
  if (length !== op$toNumber(value)) throw new RangeError("Invalid array length");
  return length;
}

// DefinePropertyOrThrow. ECMA-262 7.3.8.
function property$defineOrThrow(object, key, described) {
  const done = property$define(object, key, described);
  if (done === true) return;
  if (done !== false) throw new TypeError(`Cannot delete property '${done}' of ${text$of(object)}`);
  if ($kind(object) === 40 && typed$isNumeric(key) && !$hasOwn(object, key)) {
    throw new TypeError("Invalid typed array index");
  }
  if ($property(object, key) === undefined) {
    throw new TypeError(`Cannot define property ${text$of(key)}, object is not extensible`);
  }
  throw new TypeError(`Cannot redefine property: ${text$of(key)}`);
}

// FromPropertyDescriptor. ECMA-262 6.2.6.4.
function property$show(known) {
  if (known === undefined) return undefined;
  const attributes = known[0];
  const enumerable = (attributes & 2) !== 0;
  const configurable = (attributes & 4) !== 0;
  if (attributes & 8) return { get: known[1], set: known[2], enumerable, configurable };
  return { value: known[1], writable: (attributes & 1) !== 0, enumerable, configurable };
}

// ECMA-262 20.1.2.4.
function Object$defineProperty(object, name, attributes) {
  if (!$isObject(object)) throw new TypeError("Object.defineProperty called on non-object");
  const key = op$toPropertyKey(name);
  property$defineOrThrow(object, key, property$read(attributes));
  return object;
}

// ECMA-262 20.1.2.3.1.
function object$defineAll(object, properties) {
  const from = $toObject(properties);
  const keys = $allKeys(from);
  const list = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if ($isEnumerable(from, key)) $append(list, [key, property$read(from[key])]);
  }
  for (let i = 0; i < list.length; i++) property$defineOrThrow(object, list[i][0], list[i][1]);
  return object;
}

// ECMA-262 20.1.2.3.
function Object$defineProperties(object, properties) {
  if (!$isObject(object)) throw new TypeError("Object.defineProperties called on non-object");
  return object$defineAll(object, properties);
}

// ECMA-262 20.1.2.2.
function Object$create(prototype, properties) {
  if (prototype !== null && !$isObject(prototype)) {
    throw new TypeError(`Object prototype may only be an Object or null: ${text$of(prototype)}`);
  }
  const object = $newOver(prototype);
  return properties === undefined ? object : object$defineAll(object, properties);
}

// ECMA-262 20.1.2.8.
function Object$getOwnPropertyDescriptor(object, name) {
  const from = $toObject(object);
  return property$show($property(from, op$toPropertyKey(name)));
}

// ECMA-262 20.1.2.9.
function Object$getOwnPropertyDescriptors(object) {
  const from = $toObject(object);
  const keys = $allKeys(from);
  const result = {};
  for (let i = 0; i < keys.length; i++) $defineData(result, keys[i], property$show($property(from, keys[i])));
  return result;
}

// ECMA-262 20.1.2.12.
function Object$getPrototypeOf(object) {
  return $prototypeOf($toObject(object));
}

// ECMA-262 20.1.2.11.
function Object$getOwnPropertySymbols(object) {
  const keys = $allKeys($toObject(object));
  const symbols = [];
  for (let i = 0; i < keys.length; i++) if (typeof keys[i] === "symbol") $append(symbols, keys[i]);
  return symbols;
}
