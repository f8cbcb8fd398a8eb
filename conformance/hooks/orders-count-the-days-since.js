// events: orders.ndjson
const NOW = new Date("2024-06-01T00:00:00Z");
const DAY = 24 * 60 * 60 * 1000;

export default (order) => {
  const created = new Date(order.created_at);
  if (isNaN(created)) return { id: order.id, error: String(created) };
  const days = Math.floor((NOW - created) / DAY);
  const due = new Date(created);
  due.setDate(due.getDate() + 14);
  return {
    id: order.id,
    days,
    due: due.toISOString().slice(0, 10),
    weekday: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][created.getDay()],
    month: `${created.getFullYear()}-${String(created.getMonth() + 1).padStart(2, "0")}`,
    isLate: due.getTime() < NOW.getTime(),
  };
};
