import { hmac } from "becket:crypto";
const keys = ["", "k", "key", "ключ", "k".repeat(63), "k".repeat(64), "k".repeat(65), "k".repeat(128), "k".repeat(129), "k".repeat(500)];
for (const algorithm of ["sha1", "sha256", "sha384", "sha512"]) {
  for (const key of keys) console.log(algorithm, key.length, hmac(algorithm, key, "message"), hmac(algorithm, key, ""));
}
