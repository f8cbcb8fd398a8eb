// events: tracking.ndjson
import { stringify } from "becket:querystring";

const COLLECT = "https://collect.example.com/g?";

export default (data) => {
  const page = data.context && data.context.page;
  const query = stringify({
    v: 2,
    tid: "G-XXXX",
    cid: data.anonymousId || data.userId,
    en: data.event || data.type,
    dl: page && page.url,
    "epn.value": data.properties && Number(data.properties.revenue),
    pr: (data.properties?.products ?? []).map((product) => `id${product.sku}~pr${product.price}~qt${product.quantity}`),
  });
  return COLLECT + query;
};
