// Tells somebody about a push that should be looked at: history rewritten, a branch gone, or what builds the project changed.

import { notify } from "alerts";

const WATCHED = [".github/workflows/", "Dockerfile", "package-lock.json", "Cargo.lock"];

function reasonsOf({ forced, deleted, commits = [] }) {
  const reasons = [];
  if (forced) reasons.push("history was rewritten");
  if (deleted) reasons.push("the branch was deleted");
  for (const { id, added = [], modified = [], removed = [] } of commits) {
    const touched = [...added, ...modified, ...removed].filter((path) => WATCHED.some((part) => path.includes(part)));
    if (touched.length > 0) reasons.push(`${id.slice(0, 7)} changes ${touched.join(", ")}`);
  }
  return reasons;
}

export default ({ event, payload }) => {
  if (event !== "push") return null;
  const reasons = reasonsOf(payload);
  if (reasons.length > 0) {
    const who = payload.pusher?.name ?? "somebody";
    notify(`${who} pushed to ${payload.repository.full_name} ${payload.ref}: ${reasons.join("; ")}`, "alarm");
  }
  return { ref: payload.ref, suspicious: reasons.length > 0, reasons };
};
