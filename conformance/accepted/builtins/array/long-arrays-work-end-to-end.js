const a = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5003);
const s = [...a].sort((x, y) => x - y);
console.log(s.length, s[0], s[4999], a.filter((x) => x % 2).length, a.reduce((x, y) => x + y), a.slice(100, 103), a.indexOf(42), a.map((x) => x * 2).at(-1), a.join("").length);
