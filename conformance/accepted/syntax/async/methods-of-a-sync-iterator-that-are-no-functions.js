// What a method of a sync iterator that is no function is called in the message.
for (const bad of [5, "s", true, {}, [], Symbol("x"), 5n, class A {}, /r/]) for (const name of ["next", "return", "throw"]) {
  const it = { [Symbol.iterator]() { const o = { next: () => ({ value: 1, done: false }), return: (x) => ({ value: x, done: true }), throw: (x) => ({value: x, done: true}) }; o[name] = bad; return o; } };
  const g = (async function* () { yield* it; })();
  for (const how of ["next", name]) try { console.log(await g[how](2)); } catch (e) { console.log(name, e instanceof Error ? e.message : e); }
  try { for await (const x of it) break; } catch (e) { console.log(name, "for", e instanceof Error ? e.message : e); }
  try { for (const x of it) break; } catch (e) { console.log(name, "for", e instanceof Error ? e.message : e); }
  try { const [a] = it; } catch (e) { console.log(name, "[]", e instanceof Error ? e.message : e); }
}
const log = [];
for (const getter of [() => { throw "getter"; }, () => 5, () => undefined, () => null]) {
  const it = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), get throw() { log.push("get throw"); return getter(); }, get return() { log.push("get return"); return (x) => (log.push("return"), { value: x, done: true }); } }; } };
  const g = (async function* () { yield* it; })();
  await g.next();
  try { console.log(await g.throw(2)); } catch (e) { console.log(e instanceof Error ? e.message : e); }
  console.log(log.join(" "));
}
