// events: github-webhooks.ndjson
const ALLOWED = ["event", "payload.action", "payload.repository.full_name", "payload.repository.owner.login", "payload.sender.login", "payload.issue.labels.0.name", "payload.installation.id"];

const get = (value, path) => path.split(".").reduce((inner, key) => inner?.[key], value);

function set(target, path, value) {
  const keys = path.split(".");
  const last = keys.pop();
  let at = target;
  for (const key of keys) at = at[key] ??= {};
  at[last] = value;
}

export default (event) => {
  const out = {};
  for (const path of ALLOWED) {
    const value = get(event, path);
    if (value !== undefined) set(out, path, value);
  }
  return out;
};
