// becket:crypto by Node's crypto.
import * as crypto from "node:crypto";
import { data, encoding, text } from "./text.mjs";

function algorithm(value) {
  const name = text(value, "algorithm").toLowerCase().replace(/^sha-/, "sha");
  if (!["sha1", "sha256", "sha384", "sha512"].includes(name)) {
    throw new TypeError("algorithm must be sha1, sha256, sha384 or sha512");
  }
  return name;
}

function output(value) {
  const name = encoding(value, "hex");
  if (!["hex", "base64", "base64url"].includes(name)) throw new TypeError("output must be hex, base64 or base64url");
  return name;
}

export function hash(name, value, to) {
  const digest = crypto.createHash(algorithm(name));
  return digest.update(data(value, "text")).digest(output(to));
}

export function hmac(name, key, value, to) {
  const digest = crypto.createHmac(algorithm(name), data(key, "key"));
  return digest.update(data(value, "text")).digest(output(to));
}

export function randomUUID() {
  return crypto.randomUUID();
}

export function timingSafeEqual(a, b) {
  const [left, right] = [Buffer.from(data(a, "a")), Buffer.from(data(b, "b"))];
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}
