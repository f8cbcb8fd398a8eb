// events: github-webhooks.ndjson
export default ({ event, payload }) => {
  if (event !== "issues" || payload.action !== "opened") return null;
  const { issue, repository, sender } = payload;
  const isFirst = issue.author_association === "NONE" || issue.author_association === "FIRST_TIMER";
  return {
    owner: repository.owner.login,
    repo: repository.name,
    issue_number: issue.number,
    body: isFirst ? `Welcome, @${sender.login}! Somebody will look at “${issue.title}” soon.` : `Thanks, @${sender.login}.`,
  };
};
