// String and its prototype, where the receiver, a pattern or another argument is an object. Each function converts in the
// standard's order and then calls the same method of strings, which the machine does itself.

// String(value) and new String(value). ECMA-262 22.1.1.1.
function String$new(value) {
  const string = op$toString(value);
  return new.target === undefined ? string : $adopt($toObject(string), new.target);
}

// ECMA-262 22.1.2.2.
function String$fromCodePoint(...codes) {
  let string = "";
  for (let i = 0; i < codes.length; i++) string += String.fromCodePoint(op$toNumber(codes[i]));
  return string;
}

// ToString of RequireObjectCoercible of a receiver.
function string$this(value, method) {
  if (value === undefined || value === null) {
    throw new TypeError(`String.prototype.${method} called on null or undefined`);
  }
  return op$toString(value);
}

// The string that a method looks for; it must not be a regular expression. ECMA-262 7.2.8.
function string$search(value, method) {
  if (regexp$is(value)) {
    throw new TypeError(`First argument to String.prototype.${method} must not be a regular expression`);
  }
  return op$toString(value);
}

// ECMA-262 22.1.3.7.
function String$prototype$endsWith(search, end) {
  const string = string$this(this, "endsWith");
  const pattern = string$search(search, "endsWith");
  return string.endsWith(pattern, end === undefined ? end : op$toNumber(end));
}

// ECMA-262 22.1.3.8.
function String$prototype$includes(search, position) {
  const string = string$this(this, "includes");
  const pattern = string$search(search, "includes");
  return string.includes(pattern, op$toNumber(position));
}

// ECMA-262 22.1.3.24.
function String$prototype$startsWith(search, position) {
  const string = string$this(this, "startsWith");
  const pattern = string$search(search, "startsWith");
  return string.startsWith(pattern, op$toNumber(position));
}

// The filler is converted only where it is needed. ECMA-262 22.1.3.16 and 22.1.3.17.1.
function String$prototype$padEnd(length, filler) {
  const string = string$this(this, "padEnd");
  const count = op$toNumber(length);
  if ($toLength(count) <= string.length) return string;
  const text = filler === undefined ? filler : op$toString(filler);
  return string.padEnd(count, text);
}

// ECMA-262 22.1.3.17.
function String$prototype$padStart(length, filler) {
  const string = string$this(this, "padStart");
  const count = op$toNumber(length);
  if ($toLength(count) <= string.length) return string;
  const text = filler === undefined ? filler : op$toString(filler);
  return string.padStart(count, text);
}

// ECMA-262 22.1.2.4.
function String$raw(template, ...substitutions) {
  const cooked = $toObject(template);
  const literals = $toObject(cooked.raw);
  const length = length$of(literals);
  let result = "";
  for (let i = 0; i < length; i++) {
    result += op$toString(literals[i]);
    if (i + 1 < length && i < substitutions.length) result += op$toString(substitutions[i]);
  }
  return result;
}

// ECMA-262 22.1.3.15.
function String$prototype$normalize(form) {
  const string = string$this(this, "normalize");
  return $call(String.prototype.normalize, string, form === undefined ? form : op$toString(form));
}

// ECMA-262 22.1.3.18.
function String$prototype$repeat(count) {
  const string = string$this(this, "repeat");
  const number = op$toNumber(count);
  const integer = $toInteger(number);
  if (integer < 0 || integer === Infinity) throw new RangeError(`Invalid count value: ${text$of(count)}`);
  return string.repeat(number);
}

// A method that a pattern has for itself, under a symbol. ECMA-262 7.3.11.
function string$method(pattern, symbol) {
  const method = pattern[$symbol(symbol)];
  if (method === undefined || method === null) return undefined;
  if ($isCallable(method)) return method;
  if (symbol === "match" || symbol === "search") {
    const name = `Symbol(Symbol.${symbol})`;
    throw new TypeError(`'${text$of(method)}' returned for property '${name}' of object '${$describe(pattern)}' is not a function`);
  }
  throw$notCallable(method);
}

// What takes the place of one match: the result of a callback, or nothing where there is none.
function string$replaced(replacement, pattern, at, string) {
  return op$toString($call(replacement, undefined, pattern, at, string));
}

// ECMA-262 22.1.3.19.
function String$prototype$replace(pattern, replacement) {
  if (this === undefined || this === null) {
    throw new TypeError("String.prototype.replace called on null or undefined");
  }
  if ($isObject(pattern)) {
    const method = string$method(pattern, "replace");
    if (method !== undefined) return $call(method, pattern, this, replacement);
  }
  const string = op$toString(this);
  const search = op$toString(pattern);
  if (!$isCallable(replacement)) return string.replace(search, op$toString(replacement));
  const at = string.indexOf(search);
  if (at < 0) return string;
  const replaced = string$replaced(replacement, search, at, string);
  return string.slice(0, at) + replaced + string.slice(at + search.length);
}

// ECMA-262 22.1.3.20.
function String$prototype$replaceAll(pattern, replacement) {
  if (this === undefined || this === null) {
    throw new TypeError("String.prototype.replaceAll called on null or undefined");
  }
  if ($isObject(pattern)) {
    // A regular expression must be global.
    if (regexp$is(pattern)) {
      const flags = pattern.flags;
      if (flags === undefined || flags === null) {
        throw new TypeError("String.prototype.replaceAll called on null or undefined");
      }
      if (!op$toString(flags).includes("g")) {
        throw new TypeError("String.prototype.replaceAll called with a non-global RegExp argument");
      }
    }
    const method = pattern[$symbol("replace")];
    if (method !== undefined && method !== null) {
      if (!$isCallable(method)) {
        throw new TypeError(`'${text$of(method)}' returned for property 'Symbol(Symbol.replace)' of object '${$describe(pattern)}' is not a function`);
      }
      return $call(method, pattern, this, replacement);
    }
  }
  const string = op$toString(this);
  const search = op$toString(pattern);
  if (!$isCallable(replacement)) return string.replaceAll(search, op$toString(replacement));
  // All places are found before the first callback; what a callback does cannot change them, since strings do not change.
  const step = search.length > 0 ? search.length : 1;
  let result = "";
  let end = 0;
  let at = string.indexOf(search, 0);
  while (at >= 0) {
    const replaced = string$replaced(replacement, search, at, string);
    result += string.slice(end, at) + replaced;
    end = at + search.length;
    if (at + step > string.length) break;
    at = string.indexOf(search, at + step);
  }
  return result + string.slice(end);
}

// ECMA-262 22.1.3.23.
function String$prototype$split(separator, limit) {
  if (this === undefined || this === null) {
    throw new TypeError("String.prototype.split called on null or undefined");
  }
  if ($isObject(separator)) {
    const method = string$method(separator, "split");
    if (method !== undefined) return $call(method, separator, this, limit);
  }
  const string = op$toString(this);
  const count = limit === undefined ? limit : op$toNumber(limit);
  const by = separator === undefined ? separator : op$toString(separator);
  return string.split(by, count);
}

// ECMA-262 22.1.3.32.
function String$prototype$trim() {
  return string$this(this, "trim").trim();
}

// ECMA-262 22.1.3.34, under the name that V8 has for it.
function String$prototype$trimStart() {
  return string$this(this, "trimLeft").trimStart();
}

// ECMA-262 22.1.3.33.
function String$prototype$trimEnd() {
  return string$this(this, "trimRight").trimEnd();
}

// ECMA-262 22.1.3.36.
function String$prototype$$iterator() {
  return $call(String.prototype[$symbol("iterator")], op$toString(this));
}
