// events: logs.ndjson
const COMBINED = /^(\S+) \S+ \S+ \[([^\]]+)\] "(\w+) ([^" ]+) HTTP\/[\d.]+" (\d{3}) (\d+|-) "([^"]*)" "([^"]*)"$/;

export default ({ msg }) => {
  const match = COMBINED.exec(msg);
  if (!match) return { unparsed: msg.split(/\s+/, 3) };
  const [, ip, time, method, path, status, bytes, referrer, agent] = match;
  return { ip, time, method, path, status: Number(status), bytes: bytes === "-" ? 0 : Number(bytes), referrer: referrer === "-" ? null : referrer, agent };
};
