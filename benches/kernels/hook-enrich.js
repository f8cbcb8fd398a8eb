// n: 15000, counted at 500, with event
// A hook that adds computed fields.

const REGIONS = { GB: "uk", DE: "eu", FR: "eu", US: "us" };

function enrich(event) {
  let net = 0;
  let tax = 0;
  const items = event.items.map((item) => {
    const total = item.count * item.price;
    const itemTax = Math.round(total * item.tax);
    net += total;
    tax += itemTax;
    return { ...item, total, tax: itemTax, isCheap: item.price < 500 };
  });
  return {
    ...event,
    items,
    region: REGIONS[event.customer.address.country] ?? "other",
    net,
    tax,
    gross: net + tax + event.shipping.cost,
    segment: event.customer.vip ? "gold" : net > 5000 ? "silver" : "bronze",
    domain: event.customer.email.split("@")[1],
  };
}

export default function (n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const out = enrich(EVENT);
    sum += out.gross + out.items[i & 3].total + out.domain.length + out.region.length;
    sum |= 0;
  }
  return sum;
}
