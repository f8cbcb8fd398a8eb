// n: 2000, counted at 100, with event
// A hook that walks the whole event and masks e-mail addresses, telephone numbers and secrets, by string methods.

const SECRET = new Set(["token", "ip", "phone", "last4"]);

function isWordUnit(code) {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 45;
}

function maskMail(text) {
  let at = text.indexOf("@");
  if (at < 0) return text;
  let out = "";
  let done = 0;
  while (at >= 0) {
    let start = at;
    while (start > done && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
    out += text.slice(done, start) + "<mail>";
    done = end;
    at = text.indexOf("@", end);
  }
  return out + text.slice(done);
}

function redact(value) {
  if (typeof value === "string") return maskMail(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(redact);
  const out = {};
  for (const [key, inner] of Object.entries(value)) out[key] = SECRET.has(key) ? "***" : redact(inner);
  return out;
}

export default function (n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const out = redact(EVENT);
    sum += out.note.length + out.customer.email.length + out.ip.length + out.items.length;
  }
  return sum;
}
