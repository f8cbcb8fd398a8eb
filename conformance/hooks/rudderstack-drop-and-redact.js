// events: tracking.ndjson
const DENIED = ["Product Viewed", "Video Played"];
const SECRET = ["ssn", "card", "token", "authorization", "phone", "email"];

function redact(value, key) {
  if (Array.isArray(value)) return value.map((item) => redact(item, key));
  if (value && typeof value === "object") {
    const out = {};
    Object.keys(value).forEach((name) => {
      out[name] = redact(value[name], name);
    });
    return out;
  }
  return SECRET.includes(key) && value != null ? "[REDACTED]" : value;
}

export default (event) => {
  if (DENIED.indexOf(event.event) > -1) return;
  return redact(event);
};
