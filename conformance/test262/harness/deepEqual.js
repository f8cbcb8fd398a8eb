// In the place of the suite's file of this name, whose texts of values use what is not about the tests that need it.
assert.deepEqual = function (actual, expected, message) {
  if (!assert.deepEqual._compare(actual, expected, [])) {
    throw new Test262Error(`${assert._before(message)}the same structure expected as ${formatSimpleValue(expected)}, not ${formatSimpleValue(actual)}`);
  }
};
assert.deepEqual._compare = function (left, right, seen) {
  if (Object.is(left, right)) return true;
  if (isPrimitive(left) || isPrimitive(right)) return false;
  if (seen.some(([one, other]) => one === left && other === right)) return true;
  const deeper = [...seen, [left, right]];
  const same = (one, other) => assert.deepEqual._compare(one, other, deeper);
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  if (left instanceof Map || left instanceof Set) {
    if (left.size !== right.size) return false;
    return same([...left], [...right]);
  }
  if (left instanceof Date) return same(left.getTime(), right.getTime());
  if (left instanceof RegExp) return String(left) === String(right);
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
};
