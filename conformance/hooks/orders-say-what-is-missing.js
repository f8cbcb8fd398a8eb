// events: orders.ndjson
const checks = {
  email: (o) => !!o.customer?.email,
  name: (o) => (o.customer?.name ?? "").trim() !== "",
  lines: (o) => o.lines.length > 0 && o.lines.every((line) => line.quantity > 0),
  prices: (o) => o.lines.every(({ price_cents }) => Number.isInteger(price_cents) && price_cents > 0),
  zip: (o) => o.shipping.zip !== undefined && String(o.shipping.zip).length >= 4,
};

export default (order) => {
  const failed = Object.keys(checks).filter((name) => !checks[name](order));
  if (failed.length > 3) throw new TypeError(`order ${order.id}: ${failed.join(", ")}`);
  return { valid: failed.length === 0, failed };
};
