// JSON where it calls the program: revivers, replacers, `toJSON`, getters. Without recursion: what is open is in a list.
// Not here: plain text and plain data, which the machine reads and writes itself.

// JSON.parse. ECMA-262 25.5.1. A primitive's source text is asked for with the mark of an ended iteration as the receiver.
function JSON$parse(text, reviver) {
  text = `${text}`;
  const value = $callNative(JSON.parse, undefined, [text]);
  if (!$isCallable(reviver)) return value;
  const sources = $callNative(JSON.parse, $done(), [text]);
  return json$internalize({ "": value }, sources, json$originals(value, sources), reviver);
}

// For each object of the sources, the one that was read from it.
function json$originals(value, source) {
  const originals = new Map();
  const open = [value, source];
  while (open.length > 0) {
    const part = open.pop();
    const original = open.pop();
    if (!$isObject(part)) continue;
    originals.set(part, original);
    const keys = Object.keys(part);
    for (let i = 0; i < keys.length; i++) open.push(original[keys[i]], part[keys[i]]);
  }
  return originals;
}

// InternalizeJSONProperty. ECMA-262 25.5.1.1, with the source text of primitives that are still what the text said, in objects
// that are still those that were read.
function json$internalize(holder, source, originals, reviver) {
  const frames = [];
  let name = "";
  for (;;) {
    const value = holder[name];
    if ($isObject(value)) {
      const keys = $isArray(value) ? undefined : Object.keys(value);
      const count = keys === undefined ? value.length : keys.length;
      const isKnown = $isObject(source) && originals.get(source) === value;
      frames.push({ holder, name, value, keys, count, index: 0, source: isKnown ? source : undefined });
    } else {
      const isKept = typeof source === "string" && Object.is($callNative(JSON.parse, undefined, [source]), value);
      const result = $call(reviver, holder, name, value, isKept ? { source } : {});
      if (frames.length === 0) return result;
      json$replace(frames[frames.length - 1], result);
    }
    let frame = frames[frames.length - 1];
    while (frame.index === frame.count) {
      frames.pop();
      const result = $call(reviver, frame.holder, frame.name, frame.value, {});
      if (frames.length === 0) return result;
      frame = frames[frames.length - 1];
      json$replace(frame, result);
    }
    holder = frame.value;
    name = json$nextKey(frame);
    source = frame.source !== undefined && $hasOwn(frame.source, name) ? frame.source[name] : undefined;
  }
}

function json$nextKey(frame) {
  return frame.keys === undefined ? `${frame.index}` : frame.keys[frame.index];
}

// Puts what the reviver gave in the place of what it was given. What cannot be changed stays.
function json$replace(frame, value) {
  const key = json$nextKey(frame);
  frame.index++;
  try {
    if (value === undefined) delete frame.value[key];
    else $defineData(frame.value, key, value);
  } catch {
    // The object is frozen: neither operation of the standard throws.
  }
}

// JSON.rawJSON of what takes code to convert. Proposal "JSON.parse source text access".
function JSON$rawJSON(text) {
  return $callNative(JSON.rawJSON, undefined, [`${text}`]);
}

// JSON.stringify. ECMA-262 25.5.2.
function JSON$stringify(value, replacer, space) {
  let call = undefined;
  let list = undefined;
  if ($isCallable(replacer)) call = replacer;
  else if ($isArray(replacer)) list = json$propertyList(replacer);
  if ($isObject(space)) {
    const data = $unwrap(space);
    if (typeof data === "number") space = op$toNumber(space);
    else if (typeof data === "string") space = op$toString(space);
  }
  // Without a gap all is on one line. A number between 0 and 1 gives lines without indentation, as in V8.
  let gap = undefined;
  if (typeof space === "number" && space > 0) {
    gap = "";
    for (let count = $toInteger(space); count > 0 && gap.length < 10; count--) gap += " ";
  } else if (typeof space === "string" && space !== "") {
    gap = "";
    for (let i = 0; i < space.length && i < 10; i++) gap += space[i];
  }
  return json$serialize({ "": value }, call, list, gap);
}

function json$propertyList(replacer) {
  const list = [];
  const known = {};
  const count = replacer.length;
  for (let i = 0; i < count; i++) {
    const value = replacer[i];
    let item = undefined;
    if (typeof value === "string" || typeof value === "number") {
      item = `${value}`;
    } else if ($isObject(value)) {
      const data = $unwrap(value);
      if (typeof data === "string" || typeof data === "number") item = op$toString(value);
    }
    if (item !== undefined && !$hasOwn(known, item)) {
      $defineData(known, item, true);
      list.push(item);
    }
  }
  return list;
}

// SerializeJSONProperty up to the step that looks at the kind of the value. ECMA-262 25.5.2.2.
function json$prepare(holder, key, call) {
  let value = holder[key];
  if ($isObject(value)) {
    const method = value.toJSON;
    if ($isCallable(method)) value = $call(method, value, key);
  }
  if (call !== undefined) value = $call(call, holder, key, value);
  if ($isObject(value)) {
    const data = $unwrap(value);
    if (typeof data === "number") value = op$toNumber(value);
    else if (typeof data === "string") value = op$toString(value);
    else if (typeof data === "boolean" || typeof data === "bigint") value = data;
  }
  return value;
}

// SerializeJSONObject and SerializeJSONArray. ECMA-262 25.5.2.5 and 25.5.2.6.
function json$serialize(holder, call, list, gap) {
  const frames = [];
  const open = new Set();
  let key = "";
  let text = "";
  for (;;) {
    const value = json$prepare(holder, key, call);
    const outer = frames.length === 0 ? undefined : frames[frames.length - 1];
    if ($isObject(value) && !$isCallable(value) && !JSON.isRawJSON(value)) {
      if (open.has(value)) throw json$circle(frames, value, key);
      if (outer !== undefined) text += json$before(outer, key, gap);
      const isArray = Array.isArray(value);
      const keys = isArray ? undefined : list === undefined ? Object.keys(value) : list;
      const count = isArray ? $toLength(op$toNumber(value.length)) : keys.length;
      const indent = outer === undefined || gap === undefined ? gap : outer.indent + gap;
      text += isArray ? "[" : "{";
      open.add(value);
      frames.push({ value, key, keys, count, index: 0, isEmpty: true, indent });
    } else {
      let part = undefined;
      if (typeof value !== "symbol" && !$isCallable(value)) part = $callNative(JSON.stringify, undefined, [value]);
      if (outer === undefined) return part;
      if (part === undefined && outer.keys === undefined) part = "null";
      if (part !== undefined) text += json$before(outer, key, gap) + part;
    }
    let frame = frames[frames.length - 1];
    while (frame.index === frame.count) {
      frames.pop();
      open.delete(frame.value);
      const around = frames.length === 0 ? undefined : frames[frames.length - 1];
      if (gap !== undefined && !frame.isEmpty) text += "\n" + (around === undefined ? "" : around.indent);
      text += frame.keys === undefined ? "]" : "}";
      if (around === undefined) return text;
      frame = around;
    }
    holder = frame.value;
    key = json$nextKey(frame);
    frame.index++;
  }
}

// What is written before a member: the comma after the one before, the line's indentation, the key.
function json$before(frame, key, gap) {
  let text = frame.isEmpty ? "" : ",";
  frame.isEmpty = false;
  if (gap !== undefined) text += "\n" + frame.indent;
  if (frame.keys === undefined) return text;
  text += $callNative(JSON.stringify, undefined, [key]);
  return text + (gap === undefined ? ":" : ": ");
}

// The error about a value that contains itself. The keys of arrays are numbers in it.
function json$circle(frames, value, key) {
  let first = 0;
  while (frames[first].value !== value) first++;
  const objects = [];
  const steps = [];
  for (let i = first; i < frames.length; i++) {
    objects.push(frames[i].value);
    const step = i + 1 < frames.length ? frames[i + 1].key : key;
    steps.push(frames[i].keys === undefined ? op$toNumber(step) : step);
  }
  return new TypeError($circle(objects, steps));
}
