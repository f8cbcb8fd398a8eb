// events: odd.ndjson
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-+";

function redactWord(word) {
  if (word.startsWith("ghp_") && word.length >= 40) return "[token]";
  const at = word.indexOf("@");
  if (at < 1 || at !== word.lastIndexOf("@")) return word;
  let end = word.length;
  while (end > at && !LETTERS.includes(word[end - 1])) end--;
  const domain = word.slice(at + 1, end);
  const plain = [...word.slice(0, at), ...domain].every((c) => LETTERS.includes(c));
  return plain && domain.indexOf(".") > 0 ? "[e-mail]" + word.slice(end) : word;
}

const redactText = (text) => text.split(" ").map(redactWord).join(" ");

function redact(value) {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redactText(key), redact(inner)]));
}

export default redact;
