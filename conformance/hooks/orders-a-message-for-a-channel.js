// events: orders.ndjson
const LIMIT = 3;

export default ({ id, currency, customer, lines, note }) => {
  const shown = lines.slice(0, LIMIT).map(({ title, quantity }) => `• ${quantity} × ${title}`);
  if (lines.length > LIMIT) shown.push(`… and ${lines.length - LIMIT} more`);
  const blocks = [{ type: "section", text: { type: "mrkdwn", text: `*Order ${id}* from ${customer?.name?.trim() || "a guest"}` } }];
  if (shown.length > 0) blocks.push({ type: "section", text: { type: "mrkdwn", text: shown.join("\n") } });
  if (note) blocks.push({ type: "context", elements: [{ type: "plain_text", text: note.replaceAll("<", "&lt;").replaceAll(">", "&gt;").slice(0, 40) }] });
  return { channel: currency === "USD" ? "#orders-us" : "#orders", blocks };
};
