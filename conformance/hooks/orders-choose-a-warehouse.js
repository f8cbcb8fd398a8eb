// events: orders.ndjson
const RULES = [
  { name: "empty", test: (o) => o.lines.length === 0, to: null },
  { name: "pickup", test: (o) => o.shipping.method === "pickup", to: "store" },
  { name: "bulky", test: (o) => o.lines.some((line) => (line.tags || []).includes("electronics")), to: "central" },
  { name: "eu", test: ({ shipping }) => ["DE", "FR", "AT"].includes(shipping.country.toUpperCase()), to: "leipzig" },
  { name: "rest", test: () => true, to: "louisville" },
];

export default (order) => {
  const rule = RULES.find((it) => it.test(order));
  return { order: order.id, rule: rule.name, warehouse: rule.to, priority: order.customer?.vip ? 1 : 5 };
};
