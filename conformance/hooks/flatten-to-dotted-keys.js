// events: odd.ndjson
const flatten = (value, path = "", out = {}) => {
  if (value === null || typeof value !== "object") {
    out[path || "(root)"] = value;
    return out;
  }
  const keys = Object.keys(value);
  if (keys.length === 0) out[path || "(root)"] = Array.isArray(value) ? "[]" : "{}";
  for (const key of keys) flatten(value[key], path ? `${path}.${key}` : key, out);
  return out;
};

export default (event) => flatten(event);
