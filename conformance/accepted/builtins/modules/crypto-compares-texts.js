import { hmac, timingSafeEqual } from "becket:crypto";
for (const [a, b] of [["", ""], ["a", "a"], ["a", "b"], ["a", "ab"], ["é", "é"], ["é", "e\u0301"], ["\ud800", "\ufffd"], ["x".repeat(1000), "x".repeat(1000)], ["x".repeat(999) + "y", "x".repeat(1000)]]) {
  console.log(a.length, b.length, timingSafeEqual(a, b));
}
const signature = hmac("sha256", "secret", '{"action":"opened"}');
console.log(timingSafeEqual(`sha256=${signature}`, "sha256=" + hmac("sha256", "secret", '{"action":"opened"}')), timingSafeEqual(signature, hmac("sha256", "other", "")));
