const said = async (f) => { try { return await f(); } catch (e) { return `${e.name}: ${e.message}`; } };
for (const method of [1, "x", {}, [], false, Symbol("q"), /a/, 1n, null, undefined]) {
  for (const name of ["asyncIterator", "iterator"]) {
    const held = { [Symbol[name]]: method };
    console.log(name, typeof method);
    console.log(await said(async () => { for await (const it of held) return it; }));
    console.log(await said(() => (async function* () { yield* held; })().next()));
    console.log(await said(() => Array.fromAsync(held)));
  }
}
