// events: github-webhooks.ndjson
const ROUTES = [
  { channel: "#security", when: ({ event }) => event.includes("alert") || event.includes("security") },
  { channel: "#releases", when: ({ event, payload }) => event === "release" && payload.action === "published" },
  { channel: "#builds", when: ({ event }) => ["check_run", "check_suite", "workflow_job", "workflow_run", "status"].includes(event) },
  { channel: "#reviews", when: ({ event }) => event.startsWith("pull_request") },
  { channel: "#triage", when: ({ event, payload }) => event === "issues" && (payload.issue?.labels ?? []).some(({ name }) => name.toLowerCase() === "bug") },
];

export default (delivery) => {
  const route = ROUTES.find(({ when }) => when(delivery));
  const { payload } = delivery;
  return {
    channel: route?.channel ?? "#general",
    repository: payload.repository?.full_name ?? payload.organization?.login ?? null,
    urgent: route === ROUTES[0] && /* open alerts only */ payload.action !== "dismissed",
  };
};
