// becket:bytes by Node's Buffer.
import { encoding, text } from "./text.mjs";

export function transcode(value, from, to) {
  const of = text(value, "text");
  return Buffer.from(of, encoding(from, "utf8")).toString(encoding(to, "utf8"));
}

export function byteLength(value, from) {
  return Buffer.from(text(value, "text"), encoding(from, "utf8")).length;
}

export function fromText(value, from) {
  return new Uint8Array(Buffer.from(text(value, "text"), encoding(from, "utf8")));
}

export function toText(bytes, to) {
  const name = encoding(to, "utf8");
  if (!(bytes instanceof Uint8Array)) throw new TypeError("bytes must be a Uint8Array");
  return Buffer.from(bytes).toString(name);
}
