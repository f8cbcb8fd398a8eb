// What `typeof` says, compared at once, kept, and compared with what it never says.
const values = [
  "text", 1, 1.5, NaN, true, false, undefined, null, {}, [], () => {}, class {}, Symbol.iterator, 10n, /x/, new Map(), new Date(0),
  Math, Math.max, Object("boxed"), "", 0, -0, (function () { return arguments; })(), console.log.bind(null),
];
const kinds = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  object: (value) => typeof value === "object",
  boolean: (value) => typeof value === "boolean",
  undefined: (value) => typeof value === "undefined",
  function: (value) => typeof value === "function",
  symbol: (value) => typeof value === "symbol",
  bigint: (value) => typeof value === "bigint",
  never: (value) => typeof value === "never",
};
for (const value of values) {
  console.log(Object.keys(kinds).filter((kind) => kinds[kind](value)).join());
}
function kept(value) {
  const type = typeof value;
  if (type !== "string") return type;
  return type + value;
}
console.log(values.map(kept).join(" ").slice(0, 60));
function swapped(value) {
  let type = typeof value;
  const name = "object";
  if (type === name) type = name + "!";
  return type;
}
console.log(values.map(swapped).join());
const negative = (value) => (typeof value !== "object" || value === null ? "leaf" : "node");
console.log(values.map(negative).join());
let n = 0;
let at = values[n];
while (typeof at !== "undefined") at = values[++n];
console.log(n);
