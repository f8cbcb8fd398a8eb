// Imported bindings can be used before the import line is reached, and cannot be assigned.
console.log(typeof hash, hash("sha1", "a").slice(0, 8), digest === hash, base64.encode("hi"));
import { hash, hash as digest } from "becket:crypto";
import * as base64 from "becket:base64";
import { "encode" as enc } from "becket:base64";
console.log(enc("x"), base64.decode(enc("round trip")), Object_free(() => { return hash.name; }));
function Object_free(f) { return f(); }
