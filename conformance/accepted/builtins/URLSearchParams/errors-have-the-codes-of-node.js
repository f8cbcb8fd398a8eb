const tries = [
  () => new URLSearchParams([1]), () => new URLSearchParams([["a"]]), () => new URLSearchParams({ [Symbol.iterator]: 1 }), () => new URLSearchParams(new Set(["ab"])), () => new URLSearchParams(Symbol("x")),
  () => new URLSearchParams("a").append("x"), () => new URLSearchParams("a").forEach(1), () => new URLSearchParams("a").get(), () => URLSearchParams.prototype.get.call({}, "a"), () => new URLSearchParams("a").keys().next.call({}),
  () => new URL(), () => new URL("x"), () => new URL("x", "y"), () => URL.canParse(), () => URL.parse(), () => (new URL("http://a").href = "y"), () => URL("x"), () => URLSearchParams("x"), () => new URL(Symbol("x")),
];
for (const f of tries) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message, e.input, e.base, e.stack.split("\n")[0], `${e}`);
  }
}
