// ends: limit steps
const kept = [];
for (let i = 0; i < 55_000; i++) kept.push({ i, o: { i }, p: [] });
for (let i = 0; ; i++) {
  const made = {};
  made["a" + i] = 1;
}
