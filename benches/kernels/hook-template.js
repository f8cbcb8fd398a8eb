// n: 15000, counted at 500, with event
// A hook that writes a message.

function message(event) {
  const { customer, items, shipping } = event;
  const lines = items.map((item, i) => `${i + 1}. ${item.title} (${item.sku}) x${item.count} = ${(item.count * item.price) / 100} ${event.currency}`);
  return `Order ${event.id} of ${customer.name} <${customer.email}>, ${customer.address.city} ${customer.address.zip}
${lines.join("\n")}
Shipping by ${shipping.carrier}/${shipping.service}: ${shipping.cost / 100} ${event.currency}${customer.vip ? " [VIP]" : ""}
${event.note.length > 40 ? event.note.slice(0, 40) + "…" : event.note}`;
}

export default function (n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const text = message(EVENT);
    sum += text.length + text.charCodeAt(i % text.length);
  }
  return sum;
}
