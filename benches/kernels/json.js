// n: 60, counted at 2
// JSON.parse and JSON.stringify of a document of 30 KB.

function document() {
  const orders = [];
  for (let i = 0; i < 115; i++) {
    orders.push({
      id: 100000 + i,
      customer: { name: "Customer " + i, email: "user" + i + "@example.com", vip: i % 7 === 0 },
      items: [
        { sku: "A-" + (i % 13), count: (i % 4) + 1, price: 12.5 + i },
        { sku: "B-" + (i % 17), count: 1, price: 0.25 * i },
      ],
      note: i % 5 === 0 ? 'gift wrap,\n"fragile"' : null,
      created: "2026-03-14T09:26:53.589Z",
      tags: ["web", "eu", "q" + (i % 4)],
    });
  }
  return { version: 3, total: orders.length, orders };
}

export default function (n) {
  let text = JSON.stringify(document());
  let sum = text.length;
  for (let i = 0; i < n; i++) {
    const value = JSON.parse(text);
    value.version = i;
    sum += value.orders[i % 115].items[1].price * 4;
    text = JSON.stringify(value);
    sum += text.length;
  }
  return sum;
}
