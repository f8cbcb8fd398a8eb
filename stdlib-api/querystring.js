// The module becket:querystring, which reads and writes query strings as Node's `querystring` does. Not here: escapes (the machine's
// `builtins/module/query.rs`).

import { escape as query$escape, unescape as query$unescape } from "becket:querystring";

// It was given half of a surrogate pair.
function becket$querystring$escape() {
  const error = $newError("%NodeURIError%.prototype");
  $defineHidden(error, "message", "URI malformed");
  error.code = "ERR_INVALID_URI";
  throw error;
}

// The text of a key or value; what is no primitive has none.
function query$plain(value) {
  const type = typeof value;
  if (type === "string") return value;
  if (type === "number") return isFinite(value) ? `${value}` : "";
  if (type === "boolean" || type === "bigint") return `${value}`;
  return "";
}

function query$written(value, escape) {
  if (escape !== query$escape) return $call(escape, undefined, query$plain(value));
  const text = query$plain(value);
  // A number's own characters stay, but for the plus of a large exponent.
  if (typeof value === "string" || (typeof value === "number" && (value >= 1e21 || value <= -1e21))) return query$escape(text);
  return text;
}

function becket$querystring$stringify(object, separator, equals, options) {
  const sep = separator || "&";
  const eq = equals || "=";
  let escape = query$escape;
  if (options && typeof options.encodeURIComponent === "function") escape = options.encodeURIComponent;
  if (object === null || typeof object !== "object") return "";
  let text = "";
  const keys = Object.keys(object);
  for (let i = 0; i < keys.length; i++) {
    const value = object[keys[i]];
    const start = query$written(keys[i], escape) + eq;
    if (!$isArray(value)) {
      text += (text ? sep : "") + start + query$written(value, escape);
      continue;
    }
    const n = value.length;
    for (let j = 0; j < n; j++) text += (text ? sep : "") + start + query$written(value[j], escape);
  }
  return text;
}

// Whether a text has a `%` with two digits after it: only then is anything decoded.
function query$isEscaped(text) {
  let at = text.indexOf("%");
  while (at >= 0) {
    if (query$isHex(text.charCodeAt(at + 1)) && query$isHex(text.charCodeAt(at + 2))) return true;
    at = text.indexOf("%", at + 1);
  }
  return false;
}

function query$isHex(unit) {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102);
}

function query$read(text, unescape) {
  if (unescape === query$unescape) {
    const spaced = text.replaceAll("+", " ");
    return query$isEscaped(spaced) ? query$unescape(spaced) : spaced;
  }
  const spaced = text.replaceAll("+", "%20");
  if (spaced === "") return "";
  try {
    return $call(unescape, undefined, spaced);
  } catch {
    return query$unescape(spaced);
  }
}

// Marks of several characters are found from the left, without overlap.
function becket$querystring$parse(text, separator, equals, options) {
  const object = $newBare();
  if (typeof text !== "string" || text === "") return object;
  const sep = separator ? `${separator}` : "&";
  const eq = equals ? `${equals}` : "=";
  let most = 1000;
  if (options && typeof options.maxKeys === "number") most = options.maxKeys > 0 ? options.maxKeys : -1;
  let unescape = query$unescape;
  if (options && typeof options.decodeURIComponent === "function") unescape = options.decodeURIComponent;
  const pairs = text.split(sep);
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (pair !== "") {
      const at = pair.indexOf(eq);
      const key = query$read(at < 0 ? pair : pair.slice(0, at), unescape);
      const value = at < 0 ? "" : query$read(pair.slice(at + eq.length), unescape);
      if (!$hasOwn(object, key)) $defineData(object, key, value);
      else if ($isArray(object[key])) $append(object[key], value);
      else $defineData(object, key, [object[key], value]);
    }
    most--;
    if (most === 0) break;
  }
  return object;
}
