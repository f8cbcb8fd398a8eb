// events: carts.ndjson
const LIMIT = 1000;

export default (input) => {
  const total = parseFloat(input.cart.cost.subtotalAmount.amount);
  if (total < LIMIT) return { operations: [] };
  const method = input.paymentMethods.find((it) => it.name.includes("Cash on Delivery"));
  return { operations: method ? [{ hide: { paymentMethodId: method.id } }] : [] };
};
