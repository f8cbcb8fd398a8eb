// events: tracking.ndjson
function flatten(object, prefix = "", out = {}) {
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const value = object[key];
    const path = prefix ? prefix + "_" + key : key;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(value, path, out);
    else out[path] = Array.isArray(value) ? JSON.stringify(value) : value;
  }
  return out;
}

export default (event) => flatten({ properties: event.properties, traits: event.traits, context: event.context });
