// events: logs.ndjson
const SECRETS = new Set(["password", "secret", "token", "authorization", "cookie"]);

export default (entry) =>
  JSON.parse(
    JSON.stringify(entry, (key, value) => {
      if (SECRETS.has(key.toLowerCase())) return typeof value === "string" ? `***${value.length}` : undefined;
      return value;
    }),
  );
