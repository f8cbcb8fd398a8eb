// V8 takes a keyword behind a point for no name where it asks where a call is: at its parenthesis.
const it = { catch: () => 1 };
const f = [0];
const attempts = [
  () => [...it.delete()],
  () => { const [a] = f.catch(1); },
  () => [...f.with(0, 1).in()],
  () => { for (const one of it.delete()); },
  () => { for (const one of it.delete ()); },
  () => { const [a] = it.in.delete(); },
  () => Math.max(...it.delete()),
  () => Math.max(...it.delete(), 1),
  () => { let a; [a] = it.delete(); },
  () => (([a] = it.delete()) => a)(),
  () => { const { x: [a] } = { x: it.delete() }; },
  () => [...it?.delete()],
  () => [...it.delete?.()],
  () => [...it.catch(1)],
  () => { const [a] = it.catch(1); },
  () => [...it.catch(1).with(2)],
  () => [...it.catch(it.delete())],
  () => Math.max(...it.catch(1)),
  () => Math.max(...it.catch(1), 2),
  () => new Map(it.catch()),
  () => [...[...it.catch()]],
  () => { for (const [a] of [it.catch()]); },
  () => [...(it.catch)(1)],
  () => [...(1, it.catch(1))],
  () => [...(1, it.delete(1))],
  () => [...f.of ?? it.delete()],
  () => [...it.void.x],
  () => [...it.missing.delete()],
  function* () { yield* it.delete(); },
  function* () { yield* it.catch(); },
];
for (const attempt of attempts) {
  try {
    const result = attempt();
    if (result?.next) result.next();
    console.log("no error");
  } catch (error) {
    console.log(error.message, error.stack.split("\n")[1].match(/(\d+:\d+)\)?$/)?.[1]);
  }
}

for (const attempt of [
  async () => { for await (const one of it.delete()); },
  async () => { for await (const one of it.catch()); },
]) {
  await attempt().catch((error) => console.log(error.message));
}
