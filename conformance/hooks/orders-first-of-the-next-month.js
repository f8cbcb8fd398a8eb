// events: orders.ndjson
export default ({ id, created_at }) => {
  const at = Date.parse(created_at);
  if (isNaN(at)) throw new RangeError(`order ${id} has no date`);
  const date = new Date(at);
  const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  const last = new Date(next - 1);
  return { next: next.toUTCString(), last: last.toISOString(), days: last.getUTCDate(), quarter: Math.floor(date.getMonth() / 3) + 1 };
};
