// Reflect: what the operators and Object's functions do, with an answer instead of an exception. Not here: descriptors
// (`property.js`). `Reflect.construct` and `Reflect.setPrototypeOf` are refused. `$name` is an intrinsic of the machine.

function reflect$target(target, method) {
  if (!$isObject(target)) throw new TypeError(`Reflect.${method} called on non-object`);
}

// ECMA-262 28.1.1, in V8's words, which are those of Function.prototype.apply.
function Reflect$apply(target, receiver, list) {
  return op$apply(target, receiver, list);
}

function reflect$notCallable(target) {
  const kind = target === null ? "null" : typeof target === "object" ? "an object" : `a ${typeof target}`;
  return new TypeError(
    `Function.prototype.apply was called on ${text$of(target)}, which is ${kind} and not a function`,
  );
}

// ECMA-262 28.1.3.
function Reflect$defineProperty(target, name, attributes) {
  reflect$target(target, "defineProperty");
  const key = op$toPropertyKey(name);
  return property$define(target, key, property$read(attributes)) === true;
}

// ECMA-262 28.1.4 and 10.1.10.
function Reflect$deleteProperty(target, name) {
  reflect$target(target, "deleteProperty");
  const key = op$toPropertyKey(name);
  const known = $property(target, key);
  if (known === undefined) return true;
  if (!(known[0] & 4) || ($kind(target) === 40 && typed$isNumeric(key))) return false;
  delete target[key];
  return true;
}

// ECMA-262 28.1.5 and 10.1.8. An element that a typed array lacks is in none of its prototypes.
function Reflect$get(target, name, ...rest) {
  reflect$target(target, "get");
  const key = op$toPropertyKey(name);
  const receiver = rest.length > 0 ? rest[0] : target;
  if (receiver === target) return target[key];
  for (let holder = target; holder !== null; holder = $prototypeOf(holder)) {
    const known = $property(holder, key);
    if (known !== undefined) {
      if (!(known[0] & 8)) return known[1];
      return known[1] === undefined ? undefined : $call(known[1], receiver);
    }
    if ($kind(holder) === 40 && typed$isNumeric(key)) return undefined;
  }
  return undefined;
}

// ECMA-262 28.1.6.
function Reflect$getOwnPropertyDescriptor(target, name) {
  reflect$target(target, "getOwnPropertyDescriptor");
  return property$show($property(target, op$toPropertyKey(name)));
}

// ECMA-262 28.1.7.
function Reflect$getPrototypeOf(target) {
  reflect$target(target, "getPrototypeOf");
  return $prototypeOf(target);
}

// ECMA-262 28.1.8.
function Reflect$has(target, name) {
  reflect$target(target, "has");
  return name in target;
}

// ECMA-262 28.1.9.
function Reflect$isExtensible(target) {
  reflect$target(target, "isExtensible");
  return Object.isExtensible(target);
}

// ECMA-262 28.1.10.
function Reflect$ownKeys(target) {
  reflect$target(target, "ownKeys");
  return $allKeys(target);
}

// ECMA-262 28.1.11.
function Reflect$preventExtensions(target) {
  reflect$target(target, "preventExtensions");
  Object.preventExtensions(target);
  return true;
}

// ECMA-262 28.1.12 and 10.1.9.
function Reflect$set(target, name, value, ...rest) {
  reflect$target(target, "set");
  const key = op$toPropertyKey(name);
  const receiver = rest.length > 0 ? rest[0] : target;
  for (let holder = target; holder !== null; holder = $prototypeOf(holder)) {
    const isElement = $kind(holder) === 40 && typed$isNumeric(key);
    if (isElement && holder === receiver) {
      receiver[key] = value;
      return true;
    }
    const known = $property(holder, key);
    if (known !== undefined) {
      if (known[0] & 8) {
        if (known[2] === undefined) return false;
        $call(known[2], receiver, value);
        return true;
      }
      if (!(known[0] & 1)) return false;
      break;
    }
    if (isElement) return true;
  }
  if (!$isObject(receiver)) return false;
  const own = $property(receiver, key);
  if (own === undefined) return property$define(receiver, key, [23, 7, value, undefined]) === true;
  if (own[0] & 8 || !(own[0] & 1)) return false;
  return property$define(receiver, key, [16, 0, value, undefined]) === true;
}
