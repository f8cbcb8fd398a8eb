// Says which channel a delivery of GitHub's webhooks goes to, and gives it a title.

const CHANNELS = {
  push: "#commits",
  pull_request: "#reviews",
  pull_request_review: "#reviews",
  pull_request_review_comment: "#reviews",
  issues: "#triage",
  issue_comment: "#triage",
  release: "#releases",
  check_run: "#builds",
  check_suite: "#builds",
  workflow_run: "#builds",
  status: "#builds",
};

function channelOf(event, payload) {
  if (event.includes("alert") || event === "security_advisory") return "#security";
  if (event === "release" && payload.action !== "published") return null;
  return CHANNELS[event] ?? "#general";
}

export default function ({ event, payload }) {
  const channel = channelOf(event, payload);
  if (channel === null) return null;
  const where = payload.repository?.full_name ?? payload.organization?.login ?? "everywhere";
  const what = [event.replaceAll("_", " "), payload.action].filter((word) => word !== undefined).join(" ");
  return { channel, title: `${where}: ${what}`, by: payload.sender?.login };
}
