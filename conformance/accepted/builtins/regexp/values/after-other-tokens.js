const a = 4, g = 2, b = 8;
console.log(b / a / g, [/a/, b / a], (() => /x/g)().flags, a > 1 ? /y/ : /z/, { r: /q/ }.r.source, b /a/ g);
if (a) /x/.test("x");
const f = () => { return /r/; };
console.log(f().source, typeof /t/, !/n/.test("n"), [..."a/b"].length);
