import { hash, hmac } from "becket:crypto";
for (const output of [undefined, "hex", "base64", "base64url", "HEX", "utf8", "latin1", "", "hexx", 5]) {
  try {
    console.log(output, hash("sha256", "text", output), hmac("sha1", "key", "text", output));
  } catch (error) {
    console.log(output, error.name, error.message);
  }
}
