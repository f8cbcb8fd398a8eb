const log = [];
const boom = (x) => { log.push(x); if (x === 2) throw new Error("at " + x); return x; };
const attempts = [() => [1, 2, 3].map(boom), () => [1, 2, 3].forEach(boom), () => [3, 2, 1].sort((a, b) => boom(2)), () => JSON.stringify({ toJSON() { return boom(2); } }), () => [1, 2].reduce((a, b) => boom(b)), () => Array.from([1, 2], boom), () => new Map([[1, 2]]).forEach(boom), () => "aba".replace("a", () => boom(2)), () => [1].concat({ get length() { return boom(2); } }).length];
for (const f of attempts) { try { f(); log.push("no error"); } catch (e) { log.push(e.message); } }
console.log(log.join(" "));
