// events: logs.ndjson
// Splits "GET /v1/users/42?token=x 200 12ms" by hand.
export default ({ msg }) => {
  const [method, target, status, time] = msg.split(" ");
  if (!["GET", "POST", "PUT", "DELETE"].includes(method)) return { skipped: true };
  const [path, query = ""] = target.split("?");
  const params = {};
  for (const pair of query.split("&")) {
    const eq = pair.indexOf("=");
    if (eq > 0) params[pair.slice(0, eq)] = pair.slice(eq + 1);
  }
  delete params.token;
  return { method, route: path.split("/").map((part) => (part !== "" && !isNaN(part) ? ":id" : part)).join("/"), status: +status, ms: parseInt(time), params };
};
