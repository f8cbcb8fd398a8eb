import { hash } from "becket:crypto";
const texts = ["", "abc", "The quick brown fox jumps over the lazy dog", "é€😀", "\ud800", "x".repeat(55), "x".repeat(56), "x".repeat(63), "x".repeat(64), "x".repeat(65), "y".repeat(111), "y".repeat(112), "y".repeat(127), "y".repeat(128), "z".repeat(1000)];
for (const algorithm of ["sha1", "sha256", "sha384", "sha512"]) {
  for (const text of texts) console.log(algorithm, text.length, hash(algorithm, text));
}
