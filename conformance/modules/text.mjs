// What the functions of the builtin modules say of an argument that is no text.
export function text(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

const ENCODINGS = new Set(["utf8", "utf-8", "latin1", "binary", "hex", "base64", "base64url", "utf16le", "utf-16le", "ucs2", "ucs-2"]);

export function encoding(value, fallback) {
  if (value === undefined) return fallback;
  const name = text(value, "encoding").toLowerCase();
  if (!ENCODINGS.has(name)) throw new TypeError("encoding must be utf8, hex, base64, base64url, latin1 or utf16le");
  return name;
}

// The same of an argument that may be bytes too.
export function data(value, name) {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== "string") throw new TypeError(`${name} must be a string or a Uint8Array`);
  return value;
}
