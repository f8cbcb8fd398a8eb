import { stringify } from "becket:querystring";
const objects = [{}, { a: 1 }, { a: 1, b: "x y", c: true, d: null, e: undefined, f: NaN, g: Infinity, h: -0, i: "", j: [], k: {} }, { a: [1, "x", false, null, undefined, [2], {}] }, { "k é": "ü&=+" }, { a: 1e21, b: -1e21, c: 1e-7, d: 0.1 }, { 2: "b", 1: "a" }, ["x", "y"], { f() {} }, { a: "!'()*-._~" }, { a: "😀", b: "\u0000" }];
for (const object of objects) console.log(stringify(object));
for (const value of [undefined, null, 5, "abc", true]) console.log(JSON.stringify(stringify(value)));
