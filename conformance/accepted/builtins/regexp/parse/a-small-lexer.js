const kinds = { number: /\d+(?:\.\d+)?/, string: /"(?:[^"\\]|\\.)*"/, name: /[a-z_]\w*/i, space: /\s+/, mark: /[-+*\/(){};=<>!]=?/ };
const lexer = new RegExp(Object.entries(kinds).map(([kind, r]) => `(?<${kind}>${r.source})`).join("|"), "gy");
const tokens = [];
for (const { groups, 0: text } of 'let x1 = "a\\"b" + 2.5 >= y;'.matchAll(new RegExp(lexer, "gi"))) {
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
  if (kind !== "space") tokens.push(`${kind}:${text}`);
}
console.log(tokens);
