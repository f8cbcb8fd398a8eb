// structuredClone: what HTML's StructuredSerialize and StructuredDeserialize do together, in V8's order and words. Not here: the
// clones of what has bytes, which the machine makes (`buffer.js`, `typed.js`).

function clone$refuse(value) {
  const kind = $kind(value);
  if (kind === 46 || kind === 47) $throwDom("DataCloneError", "Cannot clone object of unsupported type.", 25);
  $throwDom("DataCloneError", `${clone$text(value)} could not be cloned.`, 25);
}

function clone$text(value) {
  switch ($kind(value)) {
    case 27:
      return "[object Array Iterator]";
    case 28:
      return "[object String Iterator]";
    case 29:
      return "[object Map Iterator]";
    case 30:
      return "[object Set Iterator]";
    case 33:
      return "[object Generator]";
    case 34:
      return "[object AsyncGenerator]";
    default:
      return $describe(value);
  }
}

function clone$error(text) {
  return node$coded(new TypeError(`Failed to execute 'structuredClone': ${text}`), "ERR_INVALID_ARG_TYPE");
}

function structuredClone(...args) {
  if (args.length === 0) {
    throw node$composed("ERR_MISSING_ARGS", 'The "The value argument must be specified" argument must be specified');
  }
  const options = args[1];
  if (options !== undefined && !$isObject(options) && options !== null) {
    throw clone$error("Options cannot be converted to a dictionary");
  }
  const moved = clone$transferred($isObject(options) ? options.transfer : undefined);
  const known = new Map();
  for (let i = 0; i < moved.length; i++) {
    known.set(moved[i], $newBuffer($bufferLength(moved[i]), $bufferLargest(moved[i])));
  }
  const result = clone$value(args[0], known);
  for (let i = 0; i < moved.length; i++) {
    const target = known.get(moved[i]);
    $callNative(Uint8Array.prototype.set, new Uint8Array(target), [new Uint8Array(moved[i])]);
    $callNative(ArrayBuffer.prototype.transfer, moved[i], []);
  }
  return result;
}

// The buffers that are to be moved.
function clone$transferred(list) {
  const moved = [];
  if (list === undefined) return moved;
  if (!$isObject(list)) throw clone$error("transfer in Options cannot be converted to sequence.");
  const method = list[$symbol("iterator")];
  if (!$isCallable(method)) throw clone$error("transfer in Options cannot be converted to sequence.");
  let k = 0;
  for (const value of array$source(list, method)) {
    if (!$isObject(value)) throw clone$error(`transfer in Options[${k}] is not an object.`);
    $append(moved, value);
    k++;
  }
  const seen = new Set();
  for (let i = 0; i < moved.length; i++) {
    if ($kind(moved[i]) !== 39) $throwDom("DataCloneError", "Found invalid value in transferList.", 25);
    if (seen.has(moved[i])) $throwDom("DataCloneError", "Transfer list contains duplicate ArrayBuffer", 25);
    if ($bufferLength(moved[i]) < 0) {
      $throwDom("DataCloneError", "Cannot transfer object of unsupported type.", 25);
    }
    seen.add(moved[i]);
  }
  return moved;
}

function clone$value(value, known) {
  if (typeof value === "symbol") clone$refuse(value);
  if (!$isObject(value)) return value;
  if ($isCallable(value)) clone$refuse(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  switch ($kind(value)) {
    case -1:
    case 20:
      if (JSON.isRawJSON(value)) clone$refuse(value);
      return clone$properties(value, known, {});
    case 21:
      return clone$array(value, known);
    case 24:
      return clone$exception(value, known);
    case 25:
      return clone$map(value, known);
    case 26:
      return clone$set(value, known);
    case 31:
      return clone$wrapper(value, known);
    case 38:
      return clone$note(value, known, new Date($callNative(Date.prototype.valueOf, value, [])));
    case 39:
      return clone$buffer(value, known);
    case 40:
      return clone$typed(value, known);
    case 41:
      return clone$view(value, known);
    case 48:
    case 49:
      return clone$note(value, known, {});
    case 50:
      return clone$note(value, known, new RegExp($regexpPart(value, 0), $regexpPart(value, 1)));
    default:
      return clone$refuse(value);
  }
}

function clone$note(value, known, clone) {
  known.set(value, clone);
  return clone;
}

// The keys are those at the beginning; a getter may take some away.
function clone$properties(value, known, clone) {
  if (value === Array.prototype) return clone$note(value, known, []);
  known.set(value, clone);
  const keys = Object.keys(value);
  for (let i = 0; i < keys.length; i++) {
    if ($isEnumerable(value, keys[i])) $defineData(clone, keys[i], clone$value(value[keys[i]], known));
  }
  return clone;
}

function clone$array(value, known) {
  const clone = [];
  clone.length = value.length;
  return clone$properties(value, known, clone);
}

function clone$map(value, known) {
  const clone = new Map();
  known.set(value, clone);
  const entries = [];
  const iterator = $call(Map.prototype.entries, value);
  while ($step(iterator)) {
    $append(entries, $stepKey(iterator));
    $append(entries, $stepValue(iterator));
  }
  for (let i = 0; i < entries.length; i += 2) {
    const key = clone$value(entries[i], known);
    clone.set(key, clone$value(entries[i + 1], known));
  }
  return clone;
}

function clone$set(value, known) {
  const clone = new Set();
  known.set(value, clone);
  const values = [];
  const iterator = $call(Set.prototype.values, value);
  while ($step(iterator)) $append(values, $stepKey(iterator));
  for (let i = 0; i < values.length; i++) clone.add(clone$value(values[i], known));
  return clone;
}

function clone$wrapper(value, known) {
  const primitive = $unwrap(value);
  if (typeof primitive === "symbol") $throwDom("DataCloneError", "[object Symbol] could not be cloned.", 25);
  return clone$note(value, known, $toObject(primitive));
}

// Of an error its kind by name, its message, stack and cause.
function clone$exception(value, known) {
  const clone = $newError(clone$prototype(value.name));
  known.set(value, clone);
  const stack = error$stack(value);
  $setStack(clone, typeof stack === "string" ? stack : undefined);
  if ($hasOwn(value, "message")) $defineHidden(clone, "message", op$toString(value.message));
  if ($hasOwn(value, "cause")) $defineHidden(clone, "cause", clone$value(value.cause, known));
  return clone;
}

function clone$prototype(name) {
  switch (name) {
    case "EvalError":
      return EvalError.prototype;
    case "RangeError":
      return RangeError.prototype;
    case "ReferenceError":
      return ReferenceError.prototype;
    case "SyntaxError":
      return SyntaxError.prototype;
    case "TypeError":
      return TypeError.prototype;
    case "URIError":
      return URIError.prototype;
    default:
      return Error.prototype;
  }
}

function clone$buffer(value, known) {
  const length = $bufferLength(value);
  if (length < 0) $throwDom("DataCloneError", "An ArrayBuffer is detached and could not be cloned.", 25);
  const clone = $newBuffer(length, $bufferLargest(value));
  $callNative(Uint8Array.prototype.set, new Uint8Array(clone), [new Uint8Array(value)]);
  return clone$note(value, known, clone);
}

function clone$typed(value, known) {
  const buffer = clone$value($typedBuffer(value), known);
  const constructor = typed$constructor($typedKind(value));
  const start = $typedStart(value);
  if ($typedFollows(value)) return clone$note(value, known, $construct(constructor, buffer, start));
  const length = $typedLength(value);
  return clone$note(value, known, $construct(constructor, buffer, start, length < 0 ? 0 : length));
}

function clone$view(value, known) {
  const buffer = clone$value($typedBuffer(value), known);
  const start = $typedStart(value);
  if ($typedFollows(value)) return clone$note(value, known, new DataView(buffer, start));
  return clone$note(value, known, new DataView(buffer, start, $viewLength(value)));
}
