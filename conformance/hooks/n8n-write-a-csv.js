// events: items.ndjson
function cell(value) {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.includes(",") || text.includes('"') || text.includes("\n") ? '"' + text.replaceAll('"', '""') + '"' : text;
}

export default (items) => {
  const columns = [];
  for (const { json } of items) for (const key of Object.keys(json)) if (!columns.includes(key)) columns.push(key);
  const lines = [columns.join(",")];
  for (const { json } of items) lines.push(columns.map((column) => cell(json[column])).join(","));
  return { csv: lines.join("\r\n"), lines: lines.length };
};
