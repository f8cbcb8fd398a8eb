// n: 60, counted at 2
// Regular expressions as hooks use them: test, match, matchAll, exec in a loop, replace by text and by function, split.

const LINES = [
  "2026-03-14T09:26:53Z host-17 api[4711]: GET /v1/orders?id=1234567&user=ada%20l took 35ms status=200",
  "  user=jane; plan=premium; country=NL; mail=jane.doe+news@example.com; flags=; ",
  "name,\"Smith, Ann\", 12.50 ,-3e10,,true , last",
  "<p>Hello <b>world</b>, this is <a href='https://shop.example.com/cart?x=1#top'>a link</a>.</p>",
];

function work(line) {
  let sum = 0;
  if (/^\d{4}-\d{2}-\d{2}T/.test(line)) sum += 1;
  for (const [, key, value] of line.matchAll(/(\w+)=([^;&\s]*)/g)) sum += key.length * 3 + value.length;
  const mail = line.match(/[\w.+-]+@[\w-]+\.[\w.-]+/);
  if (mail) sum += mail.index;
  const numbers = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
  let m;
  while ((m = numbers.exec(line)) !== null) sum += m[0].length;
  sum += line.replace(/<[^>]*>/g, "").length;
  sum += line.replace(/\b[a-z]/g, (c) => c.toUpperCase()).length;
  sum += line.replace(/(?<first>\w+)\s(?<second>\w+)/g, "$<second> $1").length;
  sum += line.split(/\s*[,;]\s*/).length;
  sum += line.trim().split(/\s+/).length;
  return sum;
}

export default function (n) {
  let sum = 0;
  for (let round = 0; round < n; round++) {
    for (let i = 0; i < 40; i++) {
      for (const line of LINES) sum = (sum + work(line + i)) | 0;
    }
  }
  return sum;
}
