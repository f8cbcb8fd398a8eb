// events: github-webhooks.ndjson
const rule = (label, weight, test) => ({ label, weight, test });
const text = (p) => [p.issue?.title, p.issue?.body, p.pull_request?.title, p.pull_request?.body, p.comment?.body].filter((x) => x != null).join("\n").toLowerCase();

const RULES = [
  rule("docs", 2, (t) => t.includes("readme") || t.includes("documentation")),
  rule("bug", 3, (t) => ["bug", "error", "crash", "spelling"].some((word) => t.includes(word))),
  rule("question", 1, (t) => t.trimEnd().endsWith("?")),
  rule("short", 1, (t) => t.length > 0 && t.length < 40),
  rule("long", 1, (t) => t.split("\n").length > 5 || t.length > 400),
];

export default ({ event, payload }) => {
  const t = text(payload);
  if (!t) return { event, skipped: true };
  const scored = RULES.filter(({ test }) => test(t)).map(({ label, weight }) => ({ label, weight }));
  scored.sort((a, b) => b.weight - a.weight);
  const { total, labels } = scored.reduce((acc, { label, weight }) => ({ total: acc.total + weight, labels: [...acc.labels, label] }), { total: 0, labels: [] });
  return { event, total, labels, first: labels[0] ?? null, words: t.split(" ").length };
};
