const t = (s) => [s[0], s.raw[0]];
console.log(t`\n\u0041\x41`, t`\unicode`, t`\xg`, t`a\\b`);
const u = (s) => s;
console.log(u`a${0}\u{}${1}b`, u`a${0}\u{}${1}b`.raw);
