// events: tracking.ndjson
export default function processEvent(event) {
  const properties = event.properties || {};
  const utm = {};
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    if (key === "utm" && typeof value === "object") Object.assign(utm, value);
    if (key.startsWith("utm_")) utm[key.substring(4)] = value;
  }
  const present = Object.fromEntries(Object.entries(utm).filter(([, value]) => value !== "" && value != null));
  const $set_once = Object.keys(present).reduce((all, key) => ({ ...all, [`$initial_utm_${key}`]: present[key] }), {});
  return { event: event.event ?? event.type, $set_once, keys: Object.keys(properties).length };
}
