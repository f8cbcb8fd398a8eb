// events: tracking.ndjson
export default (event) => {
  const ip = event.context?.ip;
  if (!ip) return { ip: null };
  if (ip.includes(":")) {
    const groups = ip.split(":").slice(0, 3);
    return { ip: groups.join(":") + "::", version: 6 };
  }
  const parts = ip.split(".");
  parts[3] = "0";
  return { ip: parts.join("."), version: 4, number: parts.reduce((sum, part) => sum * 256 + Number(part), 0) };
};
