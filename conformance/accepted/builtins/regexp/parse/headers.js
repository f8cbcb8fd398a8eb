const raw = "Content-Type: text/html; charset=utf-8\r\nX-Id: 1\r\n\r\nbody";
const [head, body] = raw.split(/\r\n\r\n/);
const headers = Object.fromEntries(head.split(/\r\n/).map((line) => line.match(/^([^:]+):\s*(.*)$/).slice(1)).map(([k, v]) => [k.toLowerCase(), v]));
console.log(headers, body, /charset=([\w-]+)/.exec(headers["content-type"])[1]);
