import { parse, stringify } from "becket:querystring";
const decoded = parse("a+b=c%41&d=&=e", null, null, { decodeURIComponent: (text) => `<${text}>` });
console.log(decoded);
console.log(parse("a=%41&b=%42", null, null, { decodeURIComponent(text) { if (text === "%41") throw new Error("no"); return text; } }));
console.log(stringify({ a: "x y", b: 5, c: null, d: ["é", {}] }, null, null, { encodeURIComponent: (text) => `[${text}]` }));
console.log(stringify({ get a() { return "from a getter"; }, b: { toString: () => "never" } }));
