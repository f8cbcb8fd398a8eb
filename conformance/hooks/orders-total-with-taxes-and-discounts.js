// events: orders.ndjson
const round = (cents) => Math.round(cents);

export default (order) => {
  const gross = order.lines.reduce((sum, line) => sum + line.price_cents * line.quantity, 0);
  const taxes = {};
  for (const { price_cents, quantity, tax = 0 } of order.lines) {
    const rate = Number(tax);
    taxes[rate] = (taxes[rate] || 0) + round((price_cents * quantity * rate) / (1 + rate));
  }
  let net = gross;
  for (const { type, value } of order.discounts) {
    if (type === "percent") net -= round((net * value) / 100);
    else net = Math.max(0, net - value);
  }
  return { id: order.id, gross, net, taxes, text: `${(net / 100).toFixed(2)} ${order.currency}` };
};
