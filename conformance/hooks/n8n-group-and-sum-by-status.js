// events: items.ndjson
export default (items) => {
  const groups = {};
  items.forEach((item) => {
    const status = (item.json.status || "none").toLowerCase();
    if (!groups[status]) groups[status] = { status, count: 0, sum: 0, ids: [] };
    const amount = parseFloat(String(item.json.amount).split(",").join(""));
    groups[status].count += 1;
    groups[status].sum += isNaN(amount) ? 0 : amount;
    groups[status].ids.push(item.json.id);
  });
  return Object.values(groups)
    .map((group) => ({ json: { ...group, sum: group.sum.toFixed(2) } }))
    .sort((a, b) => b.json.count - a.json.count || (a.json.status < b.json.status ? -1 : 1));
};
