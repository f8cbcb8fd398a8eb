// events: items.ndjson
import { hmac } from "becket:crypto";
import { encode } from "becket:base64";
import { stringify } from "becket:querystring";

const SECRET = "shared secret";

export default (items) =>
  items.map(({ json }) => {
    const body = JSON.stringify(json);
    const signature = hmac("sha256", SECRET, body);
    const query = stringify({ id: json.id, status: json.status, sig: signature.slice(0, 16) });
    return { headers: { authorization: `Basic ${encode(`bot:${SECRET}`)}`, "x-signature": `sha256=${signature}` }, query };
  });
