// RegExp where a regular expression has been changed, an argument is an object, or a callback is involved. What is left to the
// machine is done by the same methods of regular expressions to which nothing was done.

// IsRegExp. ECMA-262 7.2.8.
function regexp$is(value) {
  if (!$isObject(value)) return false;
  const matcher = value[$symbol("match")];
  if (matcher !== undefined) return matcher ? true : false;
  return $kind(value) === 50;
}

// ECMA-262 22.2.4.1.
function RegExp$new(pattern, flags) {
  const isRegExp = regexp$is(pattern);
  if (this !== RegExp && isRegExp && flags === undefined && pattern.constructor === RegExp) return pattern;
  let source = pattern;
  let letters = flags;
  if ($kind(pattern) === 50) {
    source = $regexpPart(pattern, 0);
    if (flags === undefined) letters = $regexpPart(pattern, 1);
  } else if (isRegExp) {
    source = pattern.source;
    if (flags === undefined) letters = pattern.flags;
  }
  const text = source === undefined ? "" : op$toString(source);
  return $adopt(new RegExp(text, letters === undefined ? "" : op$toString(letters)), new.target);
}

// The receiver of a method that works on any object.
function regexp$this(value, method) {
  if (!$isObject(value)) {
    throw new TypeError(`Method RegExp.prototype.${method} called on incompatible receiver ${text$of(value)}`);
  }
}

// RegExpExec. ECMA-262 22.2.7.1.
function regexp$exec(regexp, string) {
  if ($isPlainRegExp(regexp)) return $call(RegExp.prototype.exec, regexp, string);
  const exec = regexp.exec;
  if ($isCallable(exec)) {
    const result = $call(exec, regexp, string);
    if (result !== null && !$isObject(result)) {
      throw new TypeError("RegExp exec method returned something other than an Object or null");
    }
    return result;
  }
  return $call(RegExp.prototype.exec, regexp, string);
}

// AdvanceStringIndex. ECMA-262 22.2.7.3.
function regexp$advance(string, index, isUnicode) {
  if (!isUnicode || index + 1 >= string.length) return index + 1;
  return index + (string.codePointAt(index) > 0xffff ? 2 : 1);
}

// What `lastIndex` is converted to.
function regexp$index(value) {
  return $toLength(op$toNumber(value));
}

// ECMA-262 22.2.6.2.
function RegExp$prototype$exec(string) {
  if ($kind(this) !== 50) {
    throw new TypeError(`Method RegExp.prototype.exec called on incompatible receiver ${text$of(this)}`);
  }
  const text = op$toString(string);
  const last = this.lastIndex;
  if ($isObject(last)) {
    const index = regexp$index(last);
    const letters = $regexpPart(this, 1);
    if (!letters.includes("g") && !letters.includes("y")) {
      return $call(RegExp.prototype.exec, new RegExp($regexpPart(this, 0), letters), text);
    }
    this.lastIndex = index;
  }
  return $call(RegExp.prototype.exec, this, text);
}

// ECMA-262 22.2.6.16.
function RegExp$prototype$test(string) {
  regexp$this(this, "test");
  return regexp$exec(this, op$toString(string)) !== null;
}

// ECMA-262 22.2.6.17.
function RegExp$prototype$toString() {
  regexp$this(this, "toString");
  const source = op$toString(this.source);
  return `/${source}/${op$toString(this.flags)}`;
}

// ECMA-262 22.2.6.4.
function RegExp$prototype$flags$get() {
  if (!$isObject(this)) {
    throw new TypeError(`RegExp.prototype.flags getter called on non-object ${text$of(this)}`);
  }
  let flags = "";
  if (this.hasIndices) flags += "d";
  if (this.global) flags += "g";
  if (this.ignoreCase) flags += "i";
  if (this.multiline) flags += "m";
  if (this.dotAll) flags += "s";
  if (this.unicode) flags += "u";
  // V8 reads `sticky` before `unicodeSets`.
  const isSticky = !!this.sticky;
  if (this.unicodeSets) flags += "v";
  return isSticky ? flags + "y" : flags;
}

// The class that a method makes another regular expression of.
function regexp$species(regexp) {
  return object$species(regexp, RegExp);
}

// SpeciesConstructor. ECMA-262 7.3.22.
function object$species(object, otherwise) {
  const maker = object.constructor;
  if (maker === undefined) return otherwise;
  if (!$isObject(maker)) throw new TypeError("The .constructor property is not an object");
  const species = maker[$symbol("species")];
  if (species === undefined || species === null) return otherwise;
  if ($isConstructor(species)) return species;
  throw new TypeError("object.constructor[Symbol.species] is not a constructor");
}

// ECMA-262 22.2.6.8.
function RegExp$prototype$$match(string) {
  regexp$this(this, "@@match");
  const text = op$toString(string);
  const flags = op$toString(this.flags);
  if (!flags.includes("g")) return regexp$exec(this, text);
  const isUnicode = flags.includes("u") || flags.includes("v");
  this.lastIndex = 0;
  const matches = [];
  for (;;) {
    const result = regexp$exec(this, text);
    if (result === null) return matches.length === 0 ? null : matches;
    const matched = op$toString(result[0]);
    $append(matches, matched);
    if (matched === "") this.lastIndex = regexp$advance(text, regexp$index(this.lastIndex), isUnicode);
  }
}

// ECMA-262 22.2.6.9.
function RegExp$prototype$$matchAll(string) {
  regexp$this(this, "@@matchAll");
  const text = op$toString(string);
  if ($isPlainRegExp(this)) {
    const letters = $regexpPart(this, 1);
    const copy = new RegExp($regexpPart(this, 0), letters);
    copy.lastIndex = regexp$index(this.lastIndex);
    return $newRegExpIterator(copy, text, regexp$bits(letters));
  }
  const maker = regexp$species(this);
  const flags = op$toString(this.flags);
  const matcher = $construct(maker, this, flags);
  matcher.lastIndex = regexp$index(this.lastIndex);
  return $newRegExpIterator(matcher, text, regexp$bits(flags));
}

// What an iterator keeps of flags: 1 global, 2 code points; 4 is for one that has ended.
function regexp$bits(flags) {
  return (flags.includes("g") ? 1 : 0) + (flags.includes("u") || flags.includes("v") ? 2 : 0);
}

// ECMA-262 22.2.9.2.1.
function RegExpStringIteratorPrototype$next() {
  if ($kind(this) !== 51) {
    throw new TypeError(`Method %RegExpStringIterator%.prototype.next called on incompatible receiver ${text$of(this)}`);
  }
  const bits = $inner(this, 2);
  if (bits >= 4) return { value: undefined, done: true };
  const regexp = $inner(this, 0);
  const text = $inner(this, 1);
  const result = regexp$exec(regexp, text);
  if (result === null) {
    $setInner(this, 2, 4);
    return { value: undefined, done: true };
  }
  if (bits % 2 === 0) {
    $setInner(this, 2, 4);
    return { value: result, done: false };
  }
  if (op$toString(result[0]) === "") {
    regexp.lastIndex = regexp$advance(text, regexp$index(regexp.lastIndex), bits >= 2);
  }
  return { value: result, done: false };
}

// ECMA-262 22.2.6.11.
function RegExp$prototype$$replace(string, replacement) {
  regexp$this(this, "@@replace");
  const text = op$toString(string);
  const isFunction = $isCallable(replacement);
  const replaced = isFunction ? replacement : op$toString(replacement);
  if (!isFunction && $isPlainRegExp(this) && !$isObject(this.lastIndex)) {
    return $call(RegExp.prototype[$symbol("replace")], this, text, replaced);
  }
  const parts = isFunction ? $regexpParts(this, text) : undefined;
  if (parts !== undefined) return regexp$mapped(parts, replacement);
  // Where the standard reads `flags`, V8 reads these two, and the step over an empty match knows only `u`.
  const bits = $isPlainRegExp(this) ? regexp$bits($regexpPart(this, 1)) : this.global ? (this.unicode ? 3 : 1) : 0;
  const isGlobal = (bits & 1) !== 0;
  const isUnicode = bits === 3;
  if (isGlobal) this.lastIndex = 0;
  const results = [];
  for (;;) {
    const result = regexp$exec(this, text);
    if (result === null) break;
    $append(results, result);
    if (!isGlobal) break;
    if (op$toString(result[0]) === "") {
      this.lastIndex = regexp$advance(text, regexp$index(this.lastIndex), isUnicode);
    }
  }
  return regexp$substituted(results, text, replaced, isFunction);
}

// The text with each match replaced by what a function gives for it; `parts` are of `$regexpParts`.
function regexp$mapped(parts, replacement) {
  const width = parts[0];
  const end = parts.length - 1;
  let built = "";
  for (let at = 1; at < end; at += width) {
    const given =
      width === 4
        ? $call(replacement, undefined, parts[at + 1], parts[at + 2], parts[at + 3])
        : $apply(replacement, undefined, parts.slice(at + 1, at + width));
    const part = typeof given === "string" ? given : op$toString(given);
    built = `${built}${parts[at]}${part}`;
  }
  return `${built}${parts[end]}`;
}

// The text with each match replaced. ECMA-262 22.2.6.11, from step 12 on.
function regexp$substituted(results, text, replacement, isFunction) {
  let built = "";
  let next = 0;
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    const count = regexp$groups(result);
    const matched = op$toString(result[0]);
    const place = $toInteger(op$toNumber(result.index));
    const position = place < 0 ? 0 : place > text.length ? text.length : place;
    const captures = [];
    for (let n = 1; n <= count; n++) {
      const capture = result[n];
      $append(captures, capture === undefined ? undefined : op$toString(capture));
    }
    let groups = result.groups;
    let part;
    if (isFunction) {
      const args = [matched];
      for (let n = 0; n < count; n++) $append(args, captures[n]);
      $append(args, position);
      $append(args, text);
      if (groups !== undefined) $append(args, groups);
      part = op$toString($apply(replacement, undefined, args));
    } else {
      if (groups !== undefined) groups = $toObject(groups);
      part = regexp$substitution(matched, text, position, captures, groups, replacement);
    }
    if (position >= next) {
      built += text.slice(next, position) + part;
      next = position + matched.length;
    }
  }
  return next >= text.length ? built : built + text.slice(next);
}

// How many groups a result has.
function regexp$groups(result) {
  const length = $toLength(op$toNumber(result.length));
  return length < 1 ? 0 : length - 1;
}

// GetSubstitution. ECMA-262 22.1.3.19.1.
function regexp$substitution(matched, text, position, captures, groups, template) {
  let built = "";
  let from = 0;
  for (;;) {
    const at = template.indexOf("$", from);
    if (at < 0 || at + 1 >= template.length) return built + template.slice(from);
    built += template.slice(from, at);
    const next = template[at + 1];
    from = at + 2;
    if (next === "$") built += "$";
    else if (next === "&") built += matched;
    else if (next === "`") built += text.slice(0, position);
    else if (next === "'") built += text.slice(position + matched.length);
    else if (next >= "0" && next <= "9") {
      const second = template[from];
      let number = next.charCodeAt(0) - 48;
      if (second !== undefined && second >= "0" && second <= "9") {
        const both = number * 10 + second.charCodeAt(0) - 48;
        if (both >= 1 && both <= captures.length) {
          number = both;
          from++;
        }
      }
      if (number >= 1 && number <= captures.length) {
        if (captures[number - 1] !== undefined) built += captures[number - 1];
      } else {
        built += template.slice(at, from);
      }
    } else if (next === "<" && groups !== undefined) {
      const end = template.indexOf(">", from);
      if (end < 0) {
        built += "$<";
      } else {
        const capture = groups[template.slice(from, end)];
        if (capture !== undefined) built += op$toString(capture);
        from = end + 1;
      }
    } else {
      built += "$";
      from = at + 1;
    }
  }
}

// ECMA-262 22.2.6.12.
function RegExp$prototype$$search(string) {
  regexp$this(this, "@@search");
  const text = op$toString(string);
  const before = this.lastIndex;
  if (!Object.is(before, 0)) this.lastIndex = 0;
  const result = regexp$exec(this, text);
  const after = this.lastIndex;
  if (!Object.is(after, before)) this.lastIndex = before;
  return result === null ? -1 : result.index;
}

// ECMA-262 22.2.6.14.
function RegExp$prototype$$split(string, limit) {
  regexp$this(this, "@@split");
  const text = op$toString(string);
  if ($isPlainRegExp(this)) {
    return $call(RegExp.prototype[$symbol("split")], this, text, limit === undefined ? limit : op$toNumber(limit));
  }
  const maker = regexp$species(this);
  const flags = op$toString(this.flags);
  const isUnicode = flags.includes("u") || flags.includes("v");
  const splitter = $construct(maker, this, flags.includes("y") ? flags : flags + "y");
  const parts = [];
  const most = limit === undefined ? 4294967295 : op$toNumber(limit) >>> 0;
  if (most === 0) return parts;
  if (text === "") {
    if (regexp$exec(splitter, text) === null) $append(parts, text);
    return parts;
  }
  let last = 0;
  let at = 0;
  while (at < text.length) {
    splitter.lastIndex = at;
    const result = regexp$exec(splitter, text);
    const end = result === null ? last : Math.min(regexp$index(splitter.lastIndex), text.length);
    if (end === last) {
      at = regexp$advance(text, at, isUnicode);
      continue;
    }
    $append(parts, text.slice(last, at));
    if (parts.length === most) return parts;
    last = end;
    const count = regexp$groups(result);
    for (let n = 1; n <= count; n++) {
      $append(parts, result[n]);
      if (parts.length === most) return parts;
    }
    at = last;
  }
  $append(parts, text.slice(last));
  return parts;
}

// A method of strings that is one of patterns. ECMA-262 22.1.3.13, 22.1.3.14 and 22.1.3.21.
function regexp$delegate(string, pattern, symbol, method, flags) {
  if (string === undefined || string === null) {
    throw new TypeError(`String.prototype.${method} called on null or undefined`);
  }
  if ($isObject(pattern)) {
    if (symbol === "matchAll" && regexp$is(pattern)) {
      const letters = pattern.flags;
      if (letters === undefined || letters === null) {
        throw new TypeError("The .flags property of the argument to String.prototype.matchAll cannot be null or undefined");
      }
      if (!op$toString(letters).includes("g")) {
        throw new TypeError("String.prototype.matchAll called with a non-global RegExp argument");
      }
    }
    const own = string$method(pattern, symbol);
    if (own !== undefined) return $call(own, pattern, string);
  }
  const text = op$toString(string);
  const made = new RegExp(pattern === undefined ? "" : op$toString(pattern), flags);
  return $call(made[$symbol(symbol)], made, text);
}

// ECMA-262 22.1.3.13.
function String$prototype$match(pattern) {
  return regexp$delegate(this, pattern, "match", "match", "");
}

// ECMA-262 22.1.3.14.
function String$prototype$matchAll(pattern) {
  return regexp$delegate(this, pattern, "matchAll", "matchAll", "g");
}

// ECMA-262 22.1.3.21.
function String$prototype$search(pattern) {
  return regexp$delegate(this, pattern, "search", "search", "");
}
