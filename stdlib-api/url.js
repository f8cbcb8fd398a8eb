// URL and URLSearchParams. Not here: the URL standard's own algorithms (the machine's `url.rs`).
// The words of a URL are 0 its text, 1 its URLSearchParams once somebody has asked for it; of a URLSearchParams, 0 an array of
// names and values in turn, 1 its URL; of an iterator over one, 0 the URLSearchParams, 1 its position times four and what it gives (0
// entries, 1 names, 2 values). `$newUrl` makes 0 a URL, 1 a URLSearchParams, 2 an iterator; part 0 of a URL is all of it, 9 its query.

function url$missing(what) {
  return node$composed("ERR_MISSING_ARGS", `The ${what} must be specified`);
}

function url$parsed(args) {
  if (args.length === 0) throw url$missing('"url" argument');
  const input = `${args[0]}`;
  const base = args[1] === undefined ? undefined : `${args[1]}`;
  return [$urlParse(input, base), input, base];
}

function url$made(href) {
  const url = $newUrl(0);
  $setUrlWord(url, 0, href);
  return url;
}

// It was called by `new`.
function URL$new(...args) {
  const [href, input, base] = url$parsed(args);
  if (href === undefined) {
    const error = new TypeError("Invalid URL");
    error.code = "ERR_INVALID_URL";
    error.input = input;
    if (base !== undefined) error.base = base;
    throw error;
  }
  return $adopt(url$made(href), new.target);
}

function URL$parse(...args) {
  const [href] = url$parsed(args);
  return href === undefined ? null : url$made(href);
}

function URL$canParse(...args) {
  return url$parsed(args)[0] !== undefined;
}

// Nothing is read of `undefined` and `null`.
function url$object(value, name) {
  if (value === undefined || value === null) throw new TypeError(`Cannot read properties of ${value} (reading '${name}')`);
}

function url$href(value) {
  if ($kind(value) !== 46) {
    url$object(value, "URL");
    throw new TypeError("Receiver must be an instance of class URL");
  }
  return $urlWord(value, 0);
}

// The text of a URL, whose methods read it as a private member.
function url$own(value) {
  if ($kind(value) !== 46) {
    url$object(value, "#context");
    throw new TypeError("Cannot read private member #context from an object whose class did not declare it");
  }
  return $urlWord(value, 0);
}

function url$part(value, part) {
  return $urlPart(url$own(value), part);
}

function url$change(url, part, value) {
  // Text that is made of the value may change the address: what it was before counts.
  const before = url$own(url);
  const text = `${value}`;
  const href = $urlChange(before, part, text);
  if (href === undefined) {
    const error = $newError("%NodeTypeError%.prototype");
    error.code = "ERR_INVALID_URL";
    error.input = text;
    $defineHidden(error, "message", "Invalid URL");
    throw error;
  }
  url$became(url, href);
}

// The URL has another text; what was asked of its query sees it.
function url$became(url, href) {
  const search = $urlPart($urlWord(url, 0), 9);
  $setUrlWord(url, 0, href);
  const params = $urlWord(url, 1);
  if (params === undefined) return;
  const now = $urlPart(href, 9);
  if (now !== search) $setUrlWord(params, 0, url$pairs(now.slice(1)));
}

function URL$prototype$toString() {
  return url$href(this);
}

function URL$prototype$toJSON() {
  return url$href(this);
}

function URL$prototype$href$get() {
  return url$href(this);
}

function URL$prototype$href$set(value) {
  url$change(this, 0, value);
}

function url$isWeb(protocol) {
  switch (protocol) {
    case "http:":
    case "https:":
    case "ws:":
    case "wss:":
    case "ftp:":
      return true;
    default:
      return false;
  }
}

// As in Node, an address of the web asks itself for its host, and a `blob:` for its path: an heir may have its own.
function URL$prototype$origin$get() {
  const href = url$own(this);
  const protocol = href.slice(0, href.indexOf(":") + 1);
  if (url$isWeb(protocol)) return `${protocol}//${this.host}`;
  if (protocol !== "blob:") return "null";
  const path = this.pathname;
  return path.length > 0 ? url$originOf(path) : "null";
}

function url$originOf(path) {
  try {
    const href = $urlParse(`${path}`, undefined);
    if (href !== undefined && (href.startsWith("http:") || href.startsWith("https:"))) return $urlPart(href, 1);
  } catch {
    // What is no text has no origin.
  }
  return "null";
}

function URL$prototype$protocol$get() {
  return url$part(this, 2);
}

function URL$prototype$protocol$set(value) {
  url$change(this, 2, value);
}

function URL$prototype$username$get() {
  return url$part(this, 3);
}

function URL$prototype$username$set(value) {
  url$change(this, 3, value);
}

function URL$prototype$password$get() {
  return url$part(this, 4);
}

function URL$prototype$password$set(value) {
  url$change(this, 4, value);
}

function URL$prototype$host$get() {
  return url$part(this, 5);
}

function URL$prototype$host$set(value) {
  url$change(this, 5, value);
}

function URL$prototype$hostname$get() {
  return url$part(this, 6);
}

function URL$prototype$hostname$set(value) {
  url$change(this, 6, value);
}

function URL$prototype$port$get() {
  return url$part(this, 7);
}

function URL$prototype$port$set(value) {
  url$change(this, 7, value);
}

function URL$prototype$pathname$get() {
  return url$part(this, 8);
}

function URL$prototype$pathname$set(value) {
  url$change(this, 8, value);
}

function URL$prototype$search$get() {
  return $urlPart(url$href(this), 9);
}

function URL$prototype$search$set(value) {
  url$change(this, 9, value);
}

function URL$prototype$hash$get() {
  return url$part(this, 10);
}

function URL$prototype$hash$set(value) {
  url$change(this, 10, value);
}

function URL$prototype$searchParams$get() {
  if ($kind(this) !== 46) {
    url$object(this, "#searchParams");
    throw new TypeError("Cannot read private member #searchParams from an object whose class did not declare it");
  }
  const known = $urlWord(this, 1);
  if (known !== undefined) return known;
  const params = $newUrl(1);
  $setUrlWord(params, 0, url$pairs($urlPart($urlWord(this, 0), 9).slice(1)));
  $setUrlWord(params, 1, this);
  $setUrlWord(this, 1, params);
  return params;
}

// Names and values in turn.
function url$pairs(text) {
  const list = [];
  const parts = text.split("&");
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === "") continue;
    const at = part.indexOf("=");
    $append(list, $formDecode(at < 0 ? part : part.slice(0, at)));
    $append(list, at < 0 ? "" : $formDecode(part.slice(at + 1)));
  }
  return list;
}

function url$written(list) {
  let text = "";
  for (let i = 0; i < list.length; i += 2) {
    text += `${i === 0 ? "" : "&"}${$formEncode(list[i])}=${$formEncode(list[i + 1])}`;
  }
  return text;
}

// Half of a surrogate pair becomes U+FFFD, as everywhere in URLs.
function url$usv(value) {
  const text = `${value}`;
  return text.isWellFormed() ? text : text.toWellFormed();
}

function url$pairOf(pair) {
  const isObject = (typeof pair === "object" && pair !== null) || typeof pair === "function";
  if (!isObject || typeof pair[$symbol("iterator")] !== "function") throw url$noTuple();
  const both = [];
  for (const part of pair) $append(both, url$usv(part));
  if (both.length !== 2) throw url$noTuple();
  return both;
}

function url$noTuple() {
  return node$error("ERR_INVALID_TUPLE", "Each query pair must be an iterable [name, value] tuple");
}

// It was called by `new`.
function URLSearchParams$new(init) {
  const params = $adopt($newUrl(1), new.target);
  let list = [];
  if (init !== undefined) {
    if ((typeof init === "object" && init !== null) || typeof init === "function") {
      const method = init[$symbol("iterator")];
      if (method === undefined || method === null) {
        const keys = $ownKeys(init);
        for (let i = 0; i < keys.length; i++) {
          $append(list, url$usv(keys[i]));
          $append(list, url$usv(init[keys[i]]));
        }
      } else {
        if (typeof method !== "function") throw node$error("ERR_ARG_NOT_ITERABLE", "Query pairs must be iterable");
        for (const pair of init) {
          const both = url$pairOf(pair);
          $append(list, both[0]);
          $append(list, both[1]);
        }
      }
    } else {
      const text = url$usv(init);
      list = url$pairs(text.startsWith("?") ? text.slice(1) : text);
    }
  }
  $setUrlWord(params, 0, list);
  return params;
}

function url$isParams(value) {
  return $kind(value) === 47 && $isArray($urlWord(value, 0));
}

function url$list(value) {
  if (!url$isParams(value)) throw node$error("ERR_INVALID_THIS", 'Value of "this" must be of type URLSearchParams');
  return $urlWord(value, 0);
}

// The list is another one; the URL that it belongs to follows.
function url$listBecame(params, list) {
  $setUrlWord(params, 0, list);
  const url = $urlWord(params, 1);
  if (url === undefined) return;
  const text = url$written(list);
  $setUrlWord(url, 0, $urlChange($urlWord(url, 0), 9, text === "" ? "" : `?${text}`));
}

function URLSearchParams$prototype$size$get() {
  return url$list(this).length / 2;
}

function URLSearchParams$prototype$append(...args) {
  const list = url$list(this);
  if (args.length < 2) throw url$missing('"name" and "value" arguments');
  const name = url$usv(args[0]);
  const value = url$usv(args[1]);
  $append(list, name);
  $append(list, value);
  url$listBecame(this, list);
}

function URLSearchParams$prototype$delete(...args) {
  const list = url$list(this);
  if (args.length < 1) throw url$missing('"name" argument');
  const name = url$usv(args[0]);
  const value = args[1] === undefined ? undefined : url$usv(args[1]);
  const kept = [];
  for (let i = 0; i < list.length; i += 2) {
    if (list[i] === name && (value === undefined || list[i + 1] === value)) continue;
    $append(kept, list[i]);
    $append(kept, list[i + 1]);
  }
  url$listBecame(this, kept);
}

function URLSearchParams$prototype$get(...args) {
  const list = url$list(this);
  if (args.length < 1) throw url$missing('"name" argument');
  const name = url$usv(args[0]);
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1];
  return null;
}

function URLSearchParams$prototype$getAll(...args) {
  const list = url$list(this);
  if (args.length < 1) throw url$missing('"name" argument');
  const name = url$usv(args[0]);
  const values = [];
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) $append(values, list[i + 1]);
  return values;
}

function URLSearchParams$prototype$has(...args) {
  const list = url$list(this);
  if (args.length < 1) throw url$missing('"name" argument');
  const name = url$usv(args[0]);
  const value = args[1] === undefined ? undefined : url$usv(args[1]);
  for (let i = 0; i < list.length; i += 2) {
    if (list[i] === name && (value === undefined || list[i + 1] === value)) return true;
  }
  return false;
}

function URLSearchParams$prototype$set(...args) {
  const list = url$list(this);
  if (args.length < 2) throw url$missing('"name" and "value" arguments');
  const name = url$usv(args[0]);
  const value = url$usv(args[1]);
  const kept = [];
  let isSet = false;
  for (let i = 0; i < list.length; i += 2) {
    const isIt = list[i] === name;
    if (isIt && isSet) continue;
    $append(kept, list[i]);
    $append(kept, isIt ? value : list[i + 1]);
    isSet = isSet || isIt;
  }
  if (!isSet) {
    $append(kept, name);
    $append(kept, value);
  }
  url$listBecame(this, kept);
}

function url$byName(a, b) {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function URLSearchParams$prototype$sort() {
  const list = url$list(this);
  const pairs = [];
  for (let i = 0; i < list.length; i += 2) $append(pairs, [list[i], list[i + 1]]);
  $call(Array.prototype.sort, pairs, url$byName);
  const sorted = [];
  for (let i = 0; i < pairs.length; i++) {
    $append(sorted, pairs[i][0]);
    $append(sorted, pairs[i][1]);
  }
  url$listBecame(this, sorted);
}

function URLSearchParams$prototype$toString() {
  return url$written(url$list(this));
}

function URLSearchParams$prototype$forEach(callback, thisArg) {
  url$list(this);
  if (typeof callback !== "function") {
    const text = `The "callback" argument must be of type function.${node$received(callback)}`;
    throw node$composed("ERR_INVALID_ARG_TYPE", text);
  }
  for (let i = 0; i < $urlWord(this, 0).length; i += 2) {
    const list = $urlWord(this, 0);
    $call(callback, thisArg, list[i + 1], list[i], this);
  }
}

function url$iterator(params, what) {
  url$list(params);
  const iterator = $newUrl(2);
  $setUrlWord(iterator, 0, params);
  $setUrlWord(iterator, 1, what);
  return iterator;
}

function URLSearchParams$prototype$entries() {
  return url$iterator(this, 0);
}

function URLSearchParams$prototype$keys() {
  return url$iterator(this, 1);
}

function URLSearchParams$prototype$values() {
  return url$iterator(this, 2);
}

// Its position times four and what it gives are one number.
function URLSearchParamsIterator$prototype$next() {
  if ($kind(this) !== 47 || url$isParams(this)) {
    throw node$error("ERR_INVALID_THIS", 'Value of "this" must be of type URLSearchParamsIterator');
  }
  const list = $urlWord($urlWord(this, 0), 0);
  const state = $urlWord(this, 1);
  const what = state % 4;
  const at = ((state - what) / 4) * 2;
  if (at >= list.length) return { value: undefined, done: true };
  $setUrlWord(this, 1, state + 4);
  const value = what === 0 ? [list[at], list[at + 1]] : list[at + what - 1];
  return { value, done: false };
}
