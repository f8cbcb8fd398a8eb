// events: github-webhooks.ndjson
const isAddress = (text) => {
  const at = text.indexOf("@");
  return at > 0 && text.indexOf(".", at) > at + 1 && !text.includes(" ") && !text.includes("/");
};

export default function (event) {
  let redacted = 0;
  const text = JSON.stringify(event, (key, value) => {
    if (typeof value !== "string" || !isAddress(value)) return value;
    redacted++;
    return value.slice(0, 1) + "***" + value.slice(value.indexOf("@"));
  });
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 1000000007;
  return { redacted, length: text.length, sum };
}
