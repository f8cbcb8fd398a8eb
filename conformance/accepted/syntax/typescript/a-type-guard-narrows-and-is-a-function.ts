interface OrderPaid { type: "order.paid"; total: number; customer: { email: string; tags?: string[] } }
interface OrderRefunded { type: "order.refunded"; total: number; reason?: string }
type OrderEvent = OrderPaid | OrderRefunded;
function isPaid(event: OrderEvent): event is OrderPaid {
  return event.type === "order.paid";
}
const isRefund = (event: OrderEvent): event is OrderRefunded => !isPaid(event);
const events: OrderEvent[] = [
  { type: "order.paid", total: 12.5, customer: { email: "a@b.example" } },
  { type: "order.refunded", total: 3, reason: "late" },
];
for (const event of events) console.log(isPaid(event), isRefund(event), isPaid(event) ? event.customer.email : event.reason);
console.log(events.filter(isPaid).map((event) => event.total), isPaid.length, isRefund.name);
