const tries = {
  exec: () => RegExp.prototype.exec.call({}, "a"),
  test: () => RegExp.prototype.test.call(undefined, "a"),
  toString: () => RegExp.prototype.toString.call(1),
  compare: () => RegExp.prototype.toString.call({ source: "a", flags: "b" }),
  string: () => RegExp.prototype.exec.call("a", "a"),
};
for (const name in tries) {
  try {
    console.log(name, tries[name]());
  } catch (error) {
    console.log(name, error.message);
  }
}
