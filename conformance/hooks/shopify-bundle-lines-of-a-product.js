// events: carts.ndjson
export default (input) => {
  const byProduct = Object.groupBy(
    input.cart.lines.filter((line) => line.merchandise.product),
    (line) => line.merchandise.product.id,
  );
  return Object.keys(byProduct)
    .sort()
    .map((id) => {
      const lines = byProduct[id];
      const cents = lines.reduce((sum, line) => sum + Math.round(line.cost.amountPerQuantity.amount * 100) * line.quantity, 0);
      return { id, skus: [...new Set(lines.map((line) => line.merchandise.sku))], quantity: lines.reduce((n, { quantity }) => n + quantity, 0), cents };
    });
};
