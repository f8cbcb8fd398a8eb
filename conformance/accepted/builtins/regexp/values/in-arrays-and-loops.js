const rules = [
  [/^\d+$/, "number"],
  [/^".*"$/, "string"],
  [/^(?:true|false)$/, "boolean"],
];
for (const text of ["12", '"x"', "true", "?"]) console.log(rules.find(([r]) => r.test(text))?.[1]);
console.log(rules.some(([r]) => r.global), rules.map(([r]) => r.source).join(" "));
