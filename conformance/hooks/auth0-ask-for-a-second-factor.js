// events: logins.ndjson
const CLIENTS_WITH_MFA = ["abc"];

function isKnownNetwork(ip) {
  return typeof ip === "string" && (ip.startsWith("10.") || ip.startsWith("192.168."));
}

export default function requireMfa({ user, context }) {
  const { clientID, request = {}, protocol, stats = {} } = context;
  const isSilent = request.query && request.query.prompt === "none";
  const isRefresh = protocol === "oauth2-refresh-token";
  const uses = CLIENTS_WITH_MFA.indexOf(clientID) !== -1 && !isRefresh && !isSilent && !isKnownNetwork(request.ip);
  const method = user.multifactor?.length ? user.multifactor[0] : "any";
  return uses ? { provider: method, allowRememberBrowser: (stats.loginsCount ?? 0) > 1 } : { provider: "none" };
}
