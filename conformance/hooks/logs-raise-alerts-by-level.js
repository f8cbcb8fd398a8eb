// events: logs.ndjson
const LEVELS = ["debug", "info", "warn", "error", "fatal"];

export default (entry) => {
  const level = LEVELS.indexOf((entry.level || "info").toLowerCase());
  if (level < LEVELS.indexOf("warn")) return null;
  return {
    severity: level >= 3 ? "page" : "ticket",
    title: `[${entry.service ?? "?"}] ${entry.msg.length > 40 ? entry.msg.substring(0, 37) + "..." : entry.msg}`,
    fingerprint: [entry.service, entry.err?.name ?? entry.level].join("/"),
    labels: { env: "unknown", ...entry.labels },
  };
};
