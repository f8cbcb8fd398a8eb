// The event of the hook kernels: 1.1 KB as JSON, about 60 values. It is put before each kernel whose head says `with event`.
const EVENT = {
  id: "evt_01HV7Z8Q", type: "order.created", version: 3, live: true, created: "2026-03-14T09:26:53Z",
  customer: {
    id: 48213, name: "Ada Lovelace", email: "ada@example.com", phone: "+44 20 7946 0958", vip: true,
    address: { street: "12 St James's Square", city: "London", zip: "SW1Y 4JH", country: "GB" },
  },
  items: [
    { sku: "BK-1842", title: "Notes on the Engine", count: 2, price: 1999, tax: 0.2, tags: ["book", "maths"] },
    { sku: "PN-0007", title: "Fountain pen", count: 1, price: 8950, tax: 0.2, tags: ["office"] },
    { sku: "PC-1833", title: "Punched cards, 100", count: 4, price: 450, tax: 0.05, tags: ["office", "retro"] },
    { sku: "GF-0001", title: "Gift wrap", count: 1, price: 300, tax: 0.2, tags: [] },
  ],
  payment: { method: "card", brand: "visa", last4: "4242", token: "tok_9f8e7d6c5b4a", captured: false },
  shipping: { carrier: "RM", service: "tracked24", cost: 495, parcels: 1 },
  note: "Please call +44 20 7946 0958 or write to charles@example.org before delivery.",
  ip: "203.0.113.7", agent: "Mozilla/5.0 (X11; Linux x86_64)", locale: "en-GB", currency: "GBP",
};
