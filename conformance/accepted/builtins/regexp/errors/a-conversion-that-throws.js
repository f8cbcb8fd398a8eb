const bad = {
  toString() {
    throw new RangeError("mine");
  },
};
for (const f of [() => new RegExp(bad), () => new RegExp("a", bad), () => /a/.exec(bad), () => /a/.test(bad), () => "a".match(bad), () => "a".replace(/a/, bad), () => "a".split(/a/, { valueOf: () => bad.toString() })]) {
  try {
    f();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
