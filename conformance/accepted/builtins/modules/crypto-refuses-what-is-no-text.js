import { hash, hmac, timingSafeEqual } from "becket:crypto";
const calls = [() => hash("sha1"), () => hash("sha1", 5), () => hash("sha1", null), () => hmac("sha1", 5, "a"), () => hmac("sha1", "k", {}), () => hmac("sha1", undefined, "a"), () => hmac("sha1"), () => timingSafeEqual("a"), () => timingSafeEqual(1, 1), () => hash()];
for (const call of calls) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
