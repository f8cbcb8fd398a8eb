// events: tracking.ndjson
const snake = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[\s-]+/g, "_").toLowerCase();

export default (event) => ({
  name: snake(event.event ?? event.name ?? event.type),
  properties: Object.fromEntries(Object.entries(event.properties ?? {}).map(([key, value]) => [snake(key), value])),
  isEmail: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(event.traits?.email ?? ""),
});
