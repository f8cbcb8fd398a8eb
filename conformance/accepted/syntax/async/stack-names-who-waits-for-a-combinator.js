// The lines of a stack below the headline, with positions but no paths.
const calls = (e) => e.stack.split("\n").slice(1).filter((line) => !line.includes("node:"))
  .map((line) => line.trim().replace(/\(?[^\s(]*:(\d+:\d+)\)?$/, "$1"));
const show = async (name, f) => {
  try {
    await f();
  } catch (e) {
    for (const error of e.errors ?? [e]) console.log(name, calls(error));
  }
};
async function fail(jobs = 1) {
  while (jobs--) await null;
  throw new Error("x");
}
await show("all", async () => { await Promise.all([1, fail()]); });
await show("any", async () => { await Promise.any([fail(), fail(2)]); });
await show("allSettled", async () => { const list = await Promise.allSettled([1, 2, fail()]); console.log(calls(list[2].reason)); });
await show("race", async () => { await Promise.race([fail(2), fail(3)]); });
await show("all of all", async () => { await Promise.all([Promise.allSettled([1]), Promise.all([2, Promise.any([fail(4)])])]); });
await show("all of a map", async () => { await Promise.all([1, 2, 3].map(async (x) => { await null; if (x === 2) throw new Error(`at ${x}`); })); });
class Own extends Promise {}
await show("all of a class", async () => { await Own.all([1, fail(5)]); });
await show("any of a class", async () => { await Own.any([fail(6), fail(5)]); });
await show("then of a class", async () => { await Own.resolve(1).then(function handler() { throw new Error("in class"); }); });
await show("two wait for all", async () => { const all = Promise.all([fail(3)]); all.catch(() => 0); await all; });
await show("a thenable", async () => { await Promise.all([{ then(resolve, reject) { fail(2).then(resolve, reject); } }]); });
const deep = async (n) => { if (n === 0) await fail(); else await deep(n - 1); };
await show("no more than ten", () => Promise.all([deep(5), Promise.all([deep(20)])]));
