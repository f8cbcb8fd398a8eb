import { parse, stringify } from "becket:querystring";
console.log(parse("a:1;b:2", ";", ":"), parse("a=>1, b=>2", ", ", "=>"), parse("a=1&b=2", null, null), parse("a=1&b=2", "", ""), parse("a1b2", "b", 1));
console.log(stringify({ a: 1, b: [2, 3] }, ";", ":"), stringify({ a: 1, b: 2 }, ", ", " => "), stringify({ a: 1, b: 2 }, null, undefined));
