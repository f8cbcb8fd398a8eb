import { encode, encodeUrl } from "becket:base64";
for (const text of ["", "a", "ab", "abc", "abcd", "ÿþ?>", "naïve café", "日本語", "😀🎉", "\ud800", "a\udc00b", "\u0000\u0001", "user:pass", "x".repeat(100)]) {
  console.log(JSON.stringify(text), encode(text), encodeUrl(text));
}
