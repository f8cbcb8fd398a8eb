// Date where conversions call the program. Not here: everything else (the machine's `builtins/date.rs`).

// ECMA-262 21.4.2.1. Called by `new`: a value or fields among which is an object.
function Date$new(...values) {
  if (new.target === undefined) return $callNative(Date.prototype.toString, new Date(clock$now()), []);
  return $adopt(date$of(values), new.target);
}

function date$of(values) {
  if (values.length === 0) return new Date(clock$now());
  if (values.length === 1) return new Date(op$toPrimitive(values[0], "default"));
  if (values.length > 7) values.length = 7;
  for (let i = 0; i < values.length; i++) values[i] = op$toNumber(values[i]);
  return $construct(Date, ...values);
}

// ECMA-262 21.4.3.1.
function Date$now() {
  return clock$now();
}

// A setter whose arguments are objects: the first is converted, then the date is read, then the others are converted.
function date$set(date, setter, count, values) {
  if (values.length > count) values.length = count;
  values[0] = op$toNumber(values[0]);
  const time = $callNative(Date.prototype.valueOf, date, []);
  for (let i = 1; i < values.length; i++) values[i] = op$toNumber(values[i]);
  if (values.length > 1) $callNative(Date.prototype.setTime, date, [time]);
  return $callNative(setter, date, values);
}

function Date$prototype$setTime(...values) {
  return date$set(this, Date.prototype.setTime, 1, values);
}

function Date$prototype$setYear(...values) {
  return date$set(this, Date.prototype.setYear, 1, values);
}

function Date$prototype$setMilliseconds(...values) {
  return date$set(this, Date.prototype.setMilliseconds, 1, values);
}

function Date$prototype$setUTCMilliseconds(...values) {
  return date$set(this, Date.prototype.setMilliseconds, 1, values);
}

function Date$prototype$setSeconds(...values) {
  return date$set(this, Date.prototype.setSeconds, 2, values);
}

function Date$prototype$setUTCSeconds(...values) {
  return date$set(this, Date.prototype.setSeconds, 2, values);
}

function Date$prototype$setMinutes(...values) {
  return date$set(this, Date.prototype.setMinutes, 3, values);
}

function Date$prototype$setUTCMinutes(...values) {
  return date$set(this, Date.prototype.setMinutes, 3, values);
}

function Date$prototype$setHours(...values) {
  return date$set(this, Date.prototype.setHours, 4, values);
}

function Date$prototype$setUTCHours(...values) {
  return date$set(this, Date.prototype.setHours, 4, values);
}

function Date$prototype$setDate(...values) {
  return date$set(this, Date.prototype.setDate, 1, values);
}

function Date$prototype$setUTCDate(...values) {
  return date$set(this, Date.prototype.setDate, 1, values);
}

function Date$prototype$setMonth(...values) {
  return date$set(this, Date.prototype.setMonth, 2, values);
}

function Date$prototype$setUTCMonth(...values) {
  return date$set(this, Date.prototype.setMonth, 2, values);
}

function Date$prototype$setFullYear(...values) {
  return date$set(this, Date.prototype.setFullYear, 3, values);
}

function Date$prototype$setUTCFullYear(...values) {
  return date$set(this, Date.prototype.setFullYear, 3, values);
}

// Any object with a `toISOString`. ECMA-262 21.4.4.37.
function Date$prototype$toJSON() {
  const object = $toObject(this);
  const value = op$toPrimitive(object, "number");
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  const method = object.toISOString;
  if (!$isCallable(method)) throw new TypeError("toISOString is not a function");
  return $call(method, object);
}

// ECMA-262 21.4.4.45.
function Date$prototype$$toPrimitive(hint) {
  if (!$isObject(this)) {
    const text = typeof this === "string" ? this : $describe(this);
    throw new TypeError(`Method Date.prototype [ @@toPrimitive ] called on incompatible receiver ${text}`);
  }
  if (hint !== "string" && hint !== "default" && hint !== "number") {
    throw new TypeError(`Invalid hint: ${typeof hint === "string" ? hint : $describe(hint)}`);
  }
  return op$ordinaryToPrimitive(this, hint !== "number");
}
