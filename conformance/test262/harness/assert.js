// In the place of the suite's file of this name, which reads `constructor` of what was thrown (B0230): here the prototype chain and,
// for builtin errors, the name say the same.
function isNegativeZero(value) {
  return Object.is(value, -0);
}
function isPrimitive(value) {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}
function formatIdentityFreeValue(value) {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (value === null || (typeof value !== "object" && typeof value !== "function" && typeof value !== "symbol")) return `${value}`;
}
function formatSimpleValue(value) {
  const text = formatIdentityFreeValue(value);
  if (text !== undefined) return text;
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
function compareArray(left, right) {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    if (!Object.is(left[index], right[index])) return false;
  }
  return true;
}
compareArray.format = function (list) {
  let text = "";
  for (let index = 0; index < list.length; index++) text += (index === 0 ? "" : ", ") + formatSimpleValue(list[index]);
  return `[${text}]`;
};
function assert(value, message) {
  if (value !== true) throw new Test262Error(message === undefined ? `true expected, not ${formatSimpleValue(value)}` : message);
}
assert._isSameValue = Object.is;
assert._toString = formatSimpleValue;
assert._formatIdentityFreeValue = formatIdentityFreeValue;
assert._before = function (message) {
  return message === undefined ? "" : `${String(message)} `;
};
assert.sameValue = function (actual, expected, message) {
  if (Object.is(actual, expected)) return;
  throw new Test262Error(`${assert._before(message)}${formatSimpleValue(expected)} expected, not ${formatSimpleValue(actual)}`);
};
assert.notSameValue = function (actual, unexpected, message) {
  if (!Object.is(actual, unexpected)) return;
  throw new Test262Error(`${assert._before(message)}anything but ${formatSimpleValue(unexpected)} expected`);
};
assert._isBuiltinError = function (kind) {
  return kind === Error || kind === TypeError || kind === RangeError || kind === SyntaxError || kind === ReferenceError
    || kind === EvalError || kind === URIError;
};
assert._isOfKind = function (thrown, kind) {
  return thrown instanceof kind && (!assert._isBuiltinError(kind) || thrown.name === kind.name);
};
assert.throws = function (kind, run, message) {
  if (typeof run !== "function") throw new Test262Error("assert.throws needs a kind of error and a function");
  try {
    run();
  } catch (thrown) {
    if (isPrimitive(thrown)) throw new Test262Error(`${assert._before(message)}${kind.name} expected, not ${formatSimpleValue(thrown)}`);
    if (assert._isOfKind(thrown, kind)) return;
    throw new Test262Error(`${assert._before(message)}${kind.name} expected, not ${formatSimpleValue(thrown)}`);
  }
  throw new Test262Error(`${assert._before(message)}${kind.name} expected, and nothing was thrown`);
};
assert.compareArray = function (actual, expected, message) {
  if (isPrimitive(actual) || isPrimitive(expected)) throw new Test262Error(`${assert._before(message)}two arrays expected`);
  if (compareArray(actual, expected)) return;
  throw new Test262Error(`${assert._before(message)}${compareArray.format(expected)} expected, not ${compareArray.format(actual)}`);
};
