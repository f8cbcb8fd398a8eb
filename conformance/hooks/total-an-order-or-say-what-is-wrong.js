// events: odd.ndjson
function check(condition, message) {
  if (!condition) throw new TypeError(message);
}

export default function (order) {
  check(order !== null && typeof order === "object" && !Array.isArray(order), `not an order: ${JSON.stringify(order)}`);
  const { items, user } = order;
  if (user === null) throw Object.assign(new RangeError("an order needs a user"), { code: "NO_USER" });
  check(Array.isArray(items), "items is not a list");
  const cents = items.reduce((sum, { price, n }) => sum + Math.round(price * 100) * n, 0);
  return { name: user.name.trim(), total: (cents / 100).toFixed(2), tags: [...new Set(user.tags ?? [])].filter(Boolean) };
}
