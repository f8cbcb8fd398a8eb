import { parse } from "becket:querystring";
const text = Array.from({ length: 1500 }, (_, i) => `k${i}=${i}`).join("&");
for (const options of [undefined, null, {}, { maxKeys: 2 }, { maxKeys: 0 }, { maxKeys: -1 }, { maxKeys: "2" }]) {
  console.log(options, Object.keys(parse(text, null, null, options)).length);
}
console.log(parse("a=1&&&b=2", null, null, { maxKeys: 3 }), parse("a=1&b=2", null, null, { maxKeys: 1 }));
