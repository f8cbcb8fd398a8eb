// Where the iterable of `yield*` is a value that is known: its place is that of the statement.
const tries = [
  function* () { yield* undefined; }, function* () { yield* null; }, function* () { const u = undefined; yield* u; }, function* () { yield* 5; }, function* () { yield* void 0; },
  function* () { const x = yield* undefined; }, function* () { return yield* undefined; },
];
for (const t of tries) {
  try {
    t().next();
  } catch (e) {
    console.log(String(e), e.stack.split("\n")[1].match(/\d+:\d+(?=\)?$)/)[0]);
  }
}
