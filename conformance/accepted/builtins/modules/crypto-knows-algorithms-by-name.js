import { hash, hmac } from "becket:crypto";
for (const algorithm of ["SHA256", "sha-256", "SHA-1", "Sha-512", "md5", "sha224", "sha3-256", "", "sha", undefined, 256, "an algorithm with a long name"]) {
  for (const f of [() => hash(algorithm, "a"), () => hmac(algorithm, "k", "a")]) {
    try {
      console.log(algorithm, f());
    } catch (error) {
      console.log(algorithm, error.name, error.message);
    }
  }
}
