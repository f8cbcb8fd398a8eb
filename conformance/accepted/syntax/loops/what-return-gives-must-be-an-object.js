const returning = (result) => ({
  [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => result }),
});
const stepping = (result) => ({ [Symbol.iterator]: () => ({ next: () => result }) });
const told = (run) => {
  try {
    console.log(run());
  } catch (e) {
    console.log(e.name, e.message);
  }
};
for (const result of [1, "s", undefined, null, Symbol("q"), 1n]) {
  told(() => {
    for (const x of returning(result)) break;
  });
  told(() => {
    const [a] = returning(result);
  });
  told(() => Iterator.from(returning(result)).take(1).toArray());
  told(() => Iterator.from(returning(result)).some(() => true));
  told(() => Iterator.from(returning(result)).find(() => true));
  told(() => Iterator.from(returning(result)).every(() => false));
  told(() => {
    const helper = Iterator.from(returning(result)).map((x) => x);
    helper.next();
    return helper.return();
  });
  told(() => new Set([1]).isSupersetOf({ size: 0, has() {}, keys: () => ({ next: () => ({ value: 5 }), return: () => result }) }));
  told(() => [...stepping(result)]);
  told(() => Math.max(...stepping(result)));
  told(() => new Map(stepping(result)));
}
