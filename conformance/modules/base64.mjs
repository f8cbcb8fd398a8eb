// becket:base64 by Node's Buffer.
import { text } from "./text.mjs";

export function encode(value) {
  return Buffer.from(text(value, "text")).toString("base64");
}

export function encodeUrl(value) {
  return Buffer.from(text(value, "text")).toString("base64url");
}

export function decode(value) {
  return Buffer.from(text(value, "text"), "base64").toString("utf8");
}
