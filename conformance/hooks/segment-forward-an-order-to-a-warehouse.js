// events: tracking.ndjson
export default (event) => {
  if (event.event !== "Order Completed") return null;
  const { order_id, currency, products = [] } = event.properties;
  return products.map((product, index) => {
    const price = Number(product.price);
    return {
      order_id,
      line: index + 1,
      sku: product.sku,
      gross: (price * product.quantity).toFixed(2),
      currency,
      top_category: (product.category || "").split("/")[0],
    };
  });
};
