// ends: limit steps
// with: --steps 20000000 --memory 1048576
const m = new Map([[1, 1], [2, 2]]);
const [fresh, begun, ended] = [m.keys(), m.values(), m.entries()];
begun.next();
for (const entry of ended) entry.length;
for (const key of m.keys()) break;
for await (const key of m.keys()) break;
try {
  m.forEach(() => {
    throw 1;
  });
} catch {}
const helper = m.values().map((x) => x);
helper.next();
const generator = (function* () {
  yield* m;
})();
generator.next();
const [[key]] = m;
for (let i = 0; ; i++) {
  m.set(i, 1);
  m.delete(i);
}
