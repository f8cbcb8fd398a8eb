// The hook `rename` of `cargo xtask bench --stream`. Beside it: the same in jq.
export default ({ id, type, created, customer, items, payment, note, ...rest }) => ({
  eventId: id,
  kind: type,
  at: created,
  buyer: { number: customer.id, fullName: customer.name, mail: customer.email, place: customer.address },
  lines: items.map(({ sku, title, count, price }) => ({ article: sku, label: title, quantity: count, cents: price })),
  paidBy: payment.method,
  comment: note,
  ...rest,
});
