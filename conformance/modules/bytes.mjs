// becket:bytes by Node's Buffer.
import { encoding, text } from "./text.mjs";

export function transcode(value, from, to) {
  const of = text(value, "text");
  return Buffer.from(of, encoding(from, "utf8")).toString(encoding(to, "utf8"));
}

export function byteLength(value, from) {
  return Buffer.from(text(value, "text"), encoding(from, "utf8")).length;
}
