// Takes e-mail addresses and access tokens out of every text of a delivery, and leaves all else as it is.

const TOKENS = ["ghp_", "gho_", "ghs_", "github_pat_", "AKIA", "xoxb-"];
const AROUND = "<>()[]{},;:\"'";

function isAddress(word) {
  const at = word.indexOf("@");
  if (at < 1 || at !== word.lastIndexOf("@")) return false;
  const dot = word.indexOf(".", at);
  return dot > at + 1 && dot < word.length - 1;
}

function redactWord(word) {
  let start = 0;
  let end = word.length;
  while (start < end && AROUND.includes(word[start])) start++;
  while (end > start && (AROUND.includes(word[end - 1]) || word[end - 1] === ".")) end--;
  const inner = word.slice(start, end);
  if (isAddress(inner)) return word.slice(0, start) + "[e-mail]" + word.slice(end);
  if (TOKENS.some((prefix) => inner.startsWith(prefix))) return word.slice(0, start) + "[token]" + word.slice(end);
  return word;
}

function redactText(text) {
  // Most texts hold neither: look before taking them apart.
  if (!text.includes("@") && !TOKENS.some((prefix) => text.includes(prefix))) return text;
  return text
    .split("\n")
    .map((line) => line.split(" ").map(redactWord).join(" "))
    .join("\n");
}

export default function redact(value) {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (value === null || typeof value !== "object") return value;
  const redacted = {};
  for (const [key, inner] of Object.entries(value)) redacted[key] = redact(inner);
  return redacted;
}
