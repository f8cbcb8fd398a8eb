// events: tracking.ndjson
export default (event) => {
  const items = event.properties?.cart?.items ?? event.properties?.products;
  if (!items) return { total: null };
  let total = 0;
  let count = 0;
  for (let i = 0; i < items.length; i++) {
    const qty = Number(items[i].qty ?? items[i].quantity ?? 1);
    const price = Number(items[i].unit_price ?? items[i].price);
    if (!(qty > 0) || Number.isNaN(price)) continue;
    total += qty * price;
    count += qty;
  }
  return { total, rounded: Number(total.toFixed(2)), count, average: count ? total / count : 0 };
};
