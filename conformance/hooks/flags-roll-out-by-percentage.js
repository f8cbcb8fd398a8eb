// events: logins.ndjson
// Which features a user sees: by rule first, then by a stable hash of flag and user.
import { hash } from "becket:crypto";

const FLAGS = [
  { key: "new-editor", rollout: 50, rules: [{ attribute: "email", endsWith: "@example.com", value: true }] },
  { key: "dark-mode", rollout: 100, rules: [] },
  { key: "beta-api", rollout: 0, rules: [{ attribute: "user_id", startsWith: "samlp", value: true }] },
];

const bucket = (flag, id) => parseInt(hash("sha256", `${flag}:${id}`).slice(0, 8), 16) % 100;

const matches = ({ attribute, endsWith, startsWith }, user) => {
  const value = String(user[attribute] ?? "");
  return (endsWith !== undefined && value.endsWith(endsWith)) || (startsWith !== undefined && value.startsWith(startsWith));
};

export default ({ user }) => {
  const on = {};
  for (const { key, rollout, rules } of FLAGS) {
    const rule = rules.find((it) => matches(it, user));
    on[key] = rule ? rule.value : bucket(key, user.user_id) < rollout;
  }
  return on;
};
