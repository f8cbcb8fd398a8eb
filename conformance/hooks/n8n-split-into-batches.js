// events: items.ndjson
const SIZE = 3;

export default (items) => {
  const batches = [];
  for (let i = 0; i < items.length; i += SIZE) {
    batches.push({ json: { batch: batches.length + 1, ids: items.slice(i, i + SIZE).map((item) => item.json.id ?? null) } });
  }
  return batches;
};
