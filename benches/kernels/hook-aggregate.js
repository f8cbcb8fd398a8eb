// n: 15000, counted at 300, with event
// A hook that groups, sums and ranks.

function aggregate(event) {
  const byTag = {};
  for (const item of event.items) {
    for (const tag of item.tags) {
      const entry = (byTag[tag] ??= { count: 0, cents: 0, skus: [] });
      entry.count += item.count;
      entry.cents += item.count * item.price;
      entry.skus.push(item.sku);
    }
  }
  const ranked = Object.keys(byTag).sort((a, b) => byTag[b].cents - byTag[a].cents);
  const top = event.items.reduce((best, item) => (item.price > best.price ? item : best));
  return { byTag, ranked, top: top.sku, mean: Math.floor(event.items.reduce((sum, item) => sum + item.price, 0) / event.items.length) };
}

export default function (n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const out = aggregate(EVENT);
    sum += out.mean + out.byTag[out.ranked[i % 4]].cents + out.top.length;
    sum |= 0;
  }
  return sum;
}
