for (const value of [undefined, null, 1, "s", true, 1n, Symbol("q"), {}, [], new Map(), /a/, Math]) {
  const said = [];
  for (const args of [[], [1], [1, 2]]) said.push(await Promise.try(value, ...args).catch((e) => e.message));
  try { Reflect.apply(value); } catch (e) { said.push(e.message); }
  console.log(said.join(" | "));
}
