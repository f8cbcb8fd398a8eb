// events: items.ndjson
export default (items) => {
  const seen = {};
  const out = [];
  for (const item of items) {
    const { id, name, email, ...rest } = item.json;
    if (id == null) continue;
    const mail = (email || "").trim().toLowerCase();
    if (mail && seen[mail]) continue;
    if (mail) seen[mail] = true;
    const label = name ? name[0].toUpperCase() + name.slice(1) : "(no name)";
    out.push({ json: { id: String(id), label, email: mail || null, extra: Object.keys(rest).length } });
  }
  return out;
};
