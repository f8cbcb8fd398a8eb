// TextEncoder, TextDecoder, `atob` and `btoa` where something is to be converted or refused. Not here: the texts and bytes
// themselves (the machine's `builtins/encoding.rs`).

// An error as Node's own code makes it, of a class that shows a code beside the name.
function node$error(code, message) {
  const error = $newError("%NodeTypeError%.prototype");
  $defineHidden(error, "message", message);
  error.code = code;
  return error;
}

// The same where Node makes the message out of parts: it comes after the code.
function node$composed(code, message) {
  const error = $newError("%NodeTypeError%.prototype");
  error.code = code;
  $defineHidden(error, "message", message);
  return error;
}

function NodeTypeError$prototype$constructor$get() {
  return TypeError;
}

function NodeTypeError$prototype$toString() {
  return `${this.name} [${this.code}]: ${this.message}`;
}

function NodeURIError$prototype$constructor$get() {
  return URIError;
}

function NodeURIError$prototype$toString() {
  return `${this.name} [${this.code}]: ${this.message}`;
}

// A part of a DOMException: 0 its name, 1 its message, 2 its number.
function dom$part(value, part) {
  const known = $domPart(value, part);
  if (known !== $done()) return known;
  const error = new TypeError('Value of "this" must be of DOMException');
  $defineHidden(error, "toString", function () {
    return `${this.name} [ERR_INVALID_THIS]: ${this.message}`;
  });
  error.code = "ERR_INVALID_THIS";
  throw error;
}

function DOMException$prototype$name$get() {
  return dom$part(this, 0);
}

function DOMException$prototype$message$get() {
  return dom$part(this, 1);
}

function DOMException$prototype$code$get() {
  return dom$part(this, 2);
}

// The same without the code in the text, as its parts in C++ do it.
function node$coded(error, code) {
  error.code = code;
  return error;
}

function node$argument(text) {
  return node$composed("ERR_INVALID_ARG_TYPE", text);
}

// What Node says it has received.
function node$received(value) {
  if (value === undefined || value === null) return ` Received ${value}`;
  if (typeof value === "function") return ` Received function ${value.name}`;
  if (typeof value === "object") {
    const name = $nameOf(value);
    return name === "" ? ` Received ${$describe(value)}` : ` Received an instance of ${name}`;
  }
  let text = typeof value === "string" ? value : value === 0 && 1 / value < 0 ? "-0" : $describe(value);
  if (typeof value === "bigint") text += "n";
  if (typeof value === "string") {
    if (text.length > 28) text = `${text.slice(0, 25)}...`;
    text = text.includes("'") ? JSON.stringify(text) : `'${text}'`;
  }
  return ` Received type ${typeof value} (${text})`;
}

function node$this(name) {
  return node$error("ERR_INVALID_THIS", `Value of "this" must be of type ${name}`);
}

function btoa(...values) {
  if (values.length === 0) {
    throw node$composed("ERR_MISSING_ARGS", 'The "input" argument must be specified');
  }
  return $callNative($global("btoa"), undefined, [op$toString(values[0])]);
}

function atob(...values) {
  if (values.length === 0) {
    throw node$composed("ERR_MISSING_ARGS", 'The "input" argument must be specified');
  }
  return $callNative($global("atob"), undefined, [op$toString(values[0])]);
}

function decoder$options(options) {
  if (options === undefined || options === null) return {};
  if (typeof options !== "object" && typeof options !== "function") {
    throw node$argument(`The "options" argument must be of type object.${node$received(options)}`);
  }
  return options;
}

function TextDecoder$new(label, options) {
  const text = label === undefined ? "utf-8" : op$toString(label);
  const given = decoder$options(options);
  const name = text.trim().toLowerCase();
  const isUtf8 =
    name === "utf-8" || name === "utf8" || name === "unicode-1-1-utf-8" || name === "unicode11utf8" ||
    name === "unicode20utf8" || name === "x-unicode20utf8";
  if (!isUtf8) $refuse(286);
  const isFatal = !!given.fatal;
  return $adopt($newDecoder(isFatal, !!given.ignoreBOM), new.target);
}

function TextDecoder$prototype$decode(input, options) {
  if ($kind(this) !== 49) throw node$this("TextDecoder");
  const isPlain = options === undefined || options === null;
  const isStream = !!decoder$options(options).stream;
  const kind = $kind(input);
  if (input !== undefined && kind !== 39 && kind !== 40 && kind !== 41) {
    throw node$coded(
      new TypeError('The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.'),
      "ERR_INVALID_ARG_TYPE",
    );
  }
  // Without options the machine has tried, and found what is no UTF-8.
  const text = isPlain ? undefined : $decode(this, input, isStream);
  if (text !== undefined) return text;
  throw node$coded(
    new TypeError("The encoded data was not valid for encoding utf-8"),
    "ERR_ENCODING_INVALID_ENCODED_DATA",
  );
}

function TextDecoder$prototype$encoding$get() {
  throw node$this("TextDecoder");
}

function TextDecoder$prototype$fatal$get() {
  throw node$this("TextDecoder");
}

function TextDecoder$prototype$ignoreBOM$get() {
  throw node$this("TextDecoder");
}

function TextEncoder$prototype$encoding$get() {
  throw node$this("TextEncoder");
}

function TextEncoder$prototype$encode(text) {
  if ($kind(this) !== 48) throw node$this("TextEncoder");
  return $callNative(TextEncoder.prototype.encode, this, [op$toString(text)]);
}

function TextEncoder$prototype$encodeInto(source, target) {
  if ($kind(this) !== 48) throw node$this("TextEncoder");
  if (typeof source !== "string") {
    throw node$argument(`The "src" argument must be of type string.${node$received(source)}`);
  }
  throw node$argument(`The "dest" argument must be an instance of Uint8Array.${node$received(target)}`);
}
