// events: github-webhooks.ndjson
const describe = {
  push: (p) => `${p.pusher?.name} pushed ${p.commits.length} commit${p.commits.length === 1 ? "" : "s"} to ${p.ref.replace("refs/heads/", "")}`,
  issues: (p) => `${p.sender.login} ${p.action} issue #${p.issue.number}: ${p.issue.title}`,
  pull_request: (p) => `${p.sender.login} ${p.action} #${p.number} (+${p.pull_request.additions} -${p.pull_request.deletions})`,
  star: (p) => `${p.sender.login} ${p.action === "created" ? "starred" : "unstarred"} ${p.repository.full_name}`,
  release: ({ action, release: { tag_name: tag, draft, prerelease } }) => `${action} ${tag}${draft ? " (draft)" : ""}${prerelease ? " (prerelease)" : ""}`,
};

export default function ({ event, payload }) {
  const write = describe[event];
  return write ? write(payload) : `${event}${payload.action ? "." + payload.action : ""} by ${payload.sender?.login ?? "unknown"}`;
}
