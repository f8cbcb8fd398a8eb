// events: logins.ndjson
export default function emailDomainAllowList({ user }) {
  const allowed = ["example.com", "corp.example"];
  if (!user.email || !user.email_verified) {
    throw Object.assign(new Error("Access denied."), { name: "UnauthorizedError" });
  }
  const parts = user.email.split("@");
  const domain = parts[parts.length - 1].toLowerCase();
  const hasAccess = allowed.some((it) => domain === it);
  if (!hasAccess) throw Object.assign(new Error(`Access denied for ${domain}.`), { name: "UnauthorizedError" });
  return { allowed: domain };
}
