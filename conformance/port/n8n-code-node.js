const crypto = require('crypto');
const out = [];
for (const item of $input.all()) {
  const body = Buffer.from(item.json.content, 'base64').toString('utf8');
  const id = crypto.createHash('md5').update(body).digest('hex');
  out.push({ json: { id, body, day: $now.toFormat('yyyy-MM-dd'), token: $env.TOKEN, first: $json.first } });
}
if (out.length === 0) {
  return [];
}
return out;
