// events: items.ndjson
const read = (text) => {
  const german = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  const date = german ? new Date(Number(german[3]), Number(german[2]) - 1, Number(german[1])) : new Date(text);
  return isNaN(date.getTime()) ? null : date;
};

export default (items) =>
  items
    .map(({ json }) => ({ id: json.id ?? null, date: read(json.date ?? "") }))
    .sort((a, b) => (a.date ?? 0) - (b.date ?? 0))
    .map(({ id, date }) => ({ json: { id, day: date && date.toISOString().substring(0, 10) } }));
