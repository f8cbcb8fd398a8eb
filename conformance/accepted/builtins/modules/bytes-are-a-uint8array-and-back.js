import { fromText, toText } from "becket:bytes";
import { hash, hmac, timingSafeEqual } from "becket:crypto";
const shown = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.message);
  }
};
for (const encoding of ["utf8", "hex", "base64", "base64url", "latin1", "utf16le", undefined]) {
  const bytes = fromText("c3a9ff-_", encoding);
  console.log(encoding, bytes, toText(bytes, encoding), toText(bytes, "hex"));
}
const bytes = fromText("é😀\ud800");
console.log(bytes, toText(bytes), toText(bytes.subarray(1)), toText(new Uint8Array(0)));
for (const algorithm of ["sha1", "sha256", "sha384", "sha512"]) {
  console.log(hash(algorithm, bytes) === hash(algorithm, "é😀\ud800"), hash(algorithm, bytes.subarray(2, 4), "base64"));
  console.log(hmac(algorithm, bytes, "text"), hmac(algorithm, "key", bytes, "base64url"));
}
console.log(timingSafeEqual(bytes, fromText("é😀\ud800")), timingSafeEqual(bytes, "é"), timingSafeEqual("é😀\ufffd", bytes));
shown(() => toText("text"));
shown(() => toText([1, 2]));
shown(() => toText(new Uint16Array(2)));
shown(() => toText(bytes, "utf7"));
shown(() => fromText(5));
shown(() => hash("sha1", new Uint8ClampedArray(2)));
shown(() => hash("sha1", new ArrayBuffer(2)));
shown(() => hmac("sha1", [], ""));
