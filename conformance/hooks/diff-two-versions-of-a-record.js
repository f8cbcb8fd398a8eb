// events: orders.ndjson
const before = { id: "A-1001", currency: "EUR", shipping: { country: "DE", method: "express" }, lines: [], note: "" };

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function* none() {}

function diff(a, b, path, out) {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const here = path === "" ? key : `${path}.${key}`;
    if (isObject(a[key]) && isObject(b[key])) diff(a[key], b[key], here, out);
    else if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) out.push({ path: here, kind: !(key in a) ? "added" : !(key in b) ? "removed" : "changed" });
  }
  return out;
}

export default (order) => [...none(), ...diff(before, order, "", [])];
