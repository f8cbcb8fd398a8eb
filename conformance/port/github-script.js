module.exports = async ({ github, context, core }) => {
  const { data: files } = await github.rest.pulls.listFiles({
    owner: context.repo.owner,
    repo: context.repo.repo,
    pull_number: context.issue.number,
  });
  const labels = new Set();
  for (const file of files) {
    if (file.filename.startsWith('docs/')) labels.add('documentation');
  }
  if (labels.size === 0) {
    core.setFailed('no label fits');
    return;
  }
  core.info(`adding ${[...labels].join(', ')}`);
  await github.rest.issues.addLabels({ ...context.repo, issue_number: context.issue.number, labels: [...labels] });
  core.setOutput('labels', [...labels].join(','));
};
