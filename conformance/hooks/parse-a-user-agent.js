// events: tracking.ndjson
const BROWSERS = [
  [/bot|crawl|spider/i, "bot"],
  [/iPhone|iPad/, "ios"],
  [/Android (?<version>[\d.]+)/, "android"],
];

export default (event) => {
  const agent = event.context?.userAgent;
  if (!agent) return null;
  for (const [pattern, kind] of BROWSERS) {
    const match = pattern.exec(agent);
    if (match) return { kind, at: match.index, version: match.groups?.version ?? (/OS (\d+)_(\d+)/.exec(agent) || []).slice(1).join(".") };
  }
  return { kind: "other" };
};
