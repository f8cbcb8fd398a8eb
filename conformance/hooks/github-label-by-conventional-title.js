// events: github-webhooks.ndjson
const TITLE = /^(?<type>feat|fix|docs|chore)(?:\((?<scope>[^)]+)\))?(?<breaking>!)?:\s*(?<subject>.+)$/i;

export default ({ event, payload }) => {
  const title = payload.pull_request?.title ?? payload.issue?.title;
  if (!title) return null;
  const match = TITLE.exec(title);
  const labels = match ? [match.groups.type.toLowerCase(), ...(match.groups.breaking ? ["breaking"] : [])] : [];
  const mentions = [...(payload.comment?.body ?? payload.issue?.body ?? "").matchAll(/(?:^|\s)@([\w-]+)/g)].map((it) => it[1]);
  return { event, labels, mentions, slug: title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") };
};
