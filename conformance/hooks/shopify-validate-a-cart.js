// events: carts.ndjson
export default function cartValidations(input) {
  const errors = [];
  const { lines, deliveryGroups, buyerIdentity } = input.cart;
  lines.forEach((line, i) => {
    if (line.quantity > 10) errors.push({ localizedMessage: `At most 10 of ${line.merchandise.sku ?? "an item"}`, target: `$.cart.lines[${i}]` });
  });
  for (const group of deliveryGroups) {
    const street = (group.deliveryAddress?.address1 ?? "").toUpperCase();
    if (street.startsWith("P.O.") || street.startsWith("PO BOX")) errors.push({ localizedMessage: "No delivery to boxes", target: "$.cart.deliveryGroups" });
  }
  const orders = buyerIdentity?.customer?.numberOfOrders ?? 0;
  if (orders === 0 && Number(input.cart.cost.subtotalAmount.amount) > 1000) errors.push({ localizedMessage: "First orders are limited", target: "$.cart" });
  return { errors };
}
