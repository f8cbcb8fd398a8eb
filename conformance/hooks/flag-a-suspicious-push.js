// events: github-webhooks.ndjson
const WATCHED = [".github/workflows/", "package-lock.json", "Dockerfile"];

export default ({ event, payload }) => {
  if (event !== "push") return null;
  const reasons = [];
  const { commits = [], forced, ref, deleted } = payload;
  if (forced) reasons.push("force push");
  if (deleted) reasons.push("branch deleted");
  for (const { id, added, modified, removed, author } of commits) {
    for (const path of [...added, ...modified, ...removed]) {
      if (WATCHED.some((part) => path.includes(part))) reasons.push(`${id.slice(0, 7)} touches ${path}`);
    }
    if (!author?.username) reasons.push(`${id.slice(0, 7)} has an author without an account`);
  }
  return { ref, commits: commits.length, suspicious: reasons.length > 0, reasons };
};
