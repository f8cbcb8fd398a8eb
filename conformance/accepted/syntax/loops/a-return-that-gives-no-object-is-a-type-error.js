const source = (given) => ({
  [Symbol.iterator]() {
    return { next: () => ({ value: [1], done: false }), return: () => given };
  },
});
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
for (const given of [1, undefined, null, "text", true, {}]) {
  attempt(() => { for (const x of source(given)) break; });
  attempt(() => { for (const x of source(given)) return "left"; });
  attempt(() => { const [a] = source(given); });
  attempt(() => { let a; [a] = source(given); });
  attempt(() => (([a]) => a)(source(given)));
  attempt(() => { for (const x of source(given)) throw new RangeError("first"); });
}
