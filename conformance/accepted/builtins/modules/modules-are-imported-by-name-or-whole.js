import { hash as digest } from "becket:crypto";
import * as crypto from "becket:crypto";
import * as base64 from "becket:base64";
import { stringify } from "becket:querystring";
console.log(digest === crypto.hash, typeof digest, digest.name, crypto.hmac.name, typeof crypto.none, typeof crypto);
console.log(["a", "b"].map((text) => digest("sha1", text)), ["YQ", "Yg"].map((text) => base64.decode(text)));
console.log(crypto["hash"]("sha1", "a") === digest.call(null, "sha1", "a"), base64?.encode?.("x"), digest.apply(undefined, ["sha1", "a"]) === digest.bind(null)("sha1", "a"));
console.log([digest, stringify]);
try {
  crypto.none();
} catch (error) {
  console.log(error.name, error.message);
}
