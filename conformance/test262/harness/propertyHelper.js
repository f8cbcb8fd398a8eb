// In the place of the suite's file of this name, which deletes and writes the properties that it looks at, those of builtins too
// (B0231, B0291): here their descriptors and `for`-`in` say what they are.
const __descriptor = Object.getOwnPropertyDescriptor;
const __fields = ["value", "writable", "enumerable", "configurable", "get", "set"];
function isEnumerable(obj, name) {
  if (!__descriptor(obj, name).enumerable) return false;
  if (typeof name === "symbol") return true;
  for (const key in obj) {
    if (key === String(name)) return true;
  }
  return false;
}
function isConfigurable(obj, name) {
  return __descriptor(obj, name).configurable;
}
function isWritable(obj, name) {
  const descriptor = __descriptor(obj, name);
  if (descriptor === undefined) return Object.isExtensible(obj);
  return Object.hasOwn(descriptor, "set") ? descriptor.set !== undefined : descriptor.writable;
}
function isSameValue(left, right) {
  return Object.is(left, right);
}
function verifyProperty(obj, name, expected, options) {
  assert(arguments.length > 2, "verifyProperty needs an object, a name and a descriptor");
  const label = (options && options.label) || String(name);
  const descriptor = __descriptor(obj, name);
  if (expected === undefined) {
    assert.sameValue(descriptor, undefined, `${label} should not be there:`);
    return true;
  }
  assert(descriptor !== undefined, `${label} should be an own property`);
  for (const field of Object.keys(expected)) {
    assert(__fields.includes(field), `${field} is no field of a descriptor`);
    const isSet = field === "value" || expected[field] !== undefined;
    if (isSet) assert.sameValue(descriptor[field], expected[field], `${label} ${field}:`);
  }
  if (Object.hasOwn(expected, "value")) assert.sameValue(obj[name], expected.value, `${label} as it is read:`);
  if (expected.enumerable !== undefined) assert.sameValue(isEnumerable(obj, name), expected.enumerable, `${label} in a loop:`);
  return true;
}
function __nameOf(name) {
  return typeof name === "symbol" ? `[${name.description}]` : name;
}
function verifyCallableProperty(obj, name, functionName, functionLength, expected, options) {
  const label = (options && options.label) || String(name);
  const value = obj && obj[name];
  assert.sameValue(typeof value, "function", `${label} should be a function:`);
  const fields = expected === undefined ? { writable: true, enumerable: false, configurable: true } : expected;
  verifyProperty(obj, name, Object.hasOwn(fields, "get") ? fields : { value, ...fields }, options);
  const fixed = { writable: false, enumerable: false, configurable: expected === undefined ? true : expected.configurable };
  const wanted = functionName === undefined ? __nameOf(name) : functionName;
  verifyProperty(value, "name", { value: wanted, ...fixed }, { label: `${label} name` });
  verifyProperty(value, "length", { value: functionLength, ...fixed }, { label: `${label} length` });
}
function __verifyAccessor(label, actual, expected, name, length) {
  if (expected === undefined || typeof expected === "function") {
    assert.sameValue(actual, expected, label);
    return;
  }
  assert.sameValue(typeof actual, "function", `${label} should be a function:`);
  verifyProperty(actual, "name", { value: expected.name === undefined ? name : expected.name }, { label: `${label} name` });
  verifyProperty(actual, "length", { value: expected.length === undefined ? length : expected.length }, { label: `${label} length` });
}
function verifyAccessorProperty(obj, name, expected, options) {
  const label = (options && options.label) || String(name);
  const descriptor = __descriptor(obj, name);
  assert(descriptor !== undefined, `${label} should be an own property`);
  assert(Object.hasOwn(expected, "get") || Object.hasOwn(expected, "set"), "verifyAccessorProperty needs `get` or `set`");
  if (Object.hasOwn(expected, "get")) __verifyAccessor(`${label} getter`, descriptor.get, expected.get, `get ${__nameOf(name)}`, 0);
  if (Object.hasOwn(expected, "set")) __verifyAccessor(`${label} setter`, descriptor.set, expected.set, `set ${__nameOf(name)}`, 1);
  const enumerable = Object.hasOwn(expected, "enumerable") ? expected.enumerable : false;
  const configurable = Object.hasOwn(expected, "configurable") ? expected.configurable : true;
  verifyProperty(obj, name, { get: descriptor.get, set: descriptor.set, enumerable, configurable }, options);
}
const verifyPrimordialProperty = verifyProperty;
const verifyPrimordialCallableProperty = verifyCallableProperty;
const verifyPrimordialAccessorProperty = verifyAccessorProperty;
function verifyEqualTo(obj, name, value) {
  assert.sameValue(obj[name], value, String(name));
}
function verifyWritable(obj, name) {
  assert(isWritable(obj, name), `${String(name)} should be writable`);
}
function verifyNotWritable(obj, name) {
  assert(!isWritable(obj, name), `${String(name)} should not be writable`);
}
function verifyEnumerable(obj, name) {
  assert(isEnumerable(obj, name), `${String(name)} should be enumerable`);
}
function verifyNotEnumerable(obj, name) {
  assert(!isEnumerable(obj, name), `${String(name)} should not be enumerable`);
}
function verifyConfigurable(obj, name) {
  assert(isConfigurable(obj, name), `${String(name)} should be configurable`);
}
function verifyNotConfigurable(obj, name) {
  assert(!isConfigurable(obj, name), `${String(name)} should not be configurable`);
}
