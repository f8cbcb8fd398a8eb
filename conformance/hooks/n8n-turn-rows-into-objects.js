// events: items.ndjson
export default (items) =>
  items.flatMap(({ json }) => {
    const [header, ...rows] = json.rows ?? [];
    if (!header) return [];
    return rows
      .map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? ""])))
      .filter((row) => row.name !== "")
      .map((row) => ({ json: { ...row, qty: parseInt(row.qty, 10) } }));
  });
