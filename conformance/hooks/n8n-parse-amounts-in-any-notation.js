// events: items.ndjson
const parse = (value) => {
  if (typeof value === "number") return value;
  const text = String(value ?? "").trim();
  if (!/\d/.test(text)) return null;
  const isNegative = /^\(.*\)$/.test(text) || text.startsWith("-");
  const digits = text.replace(/[^0-9.]/g, "");
  return (isNegative ? -1 : 1) * Number(digits);
};

export default (items) => items.map(({ json }) => ({ json: { id: json.id, raw: json.amount ?? null, amount: parse(json.amount) } }));
