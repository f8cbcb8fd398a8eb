const inits = [undefined, "", "?a=1", "a=1&b=2&a=3", "??a=1", "a", "a=", "=a", "&&a&&", "a=b=c", "a+b=c+d", "a=%20%C3%A9%zz%", "%ff=%C3", "a=\ud800", { a: 1, b: undefined, c: [1, 2], d: null }, {}, [["a", "b"], ["a", "c"]], [], new Map([["m", "n"]]), new Set([["s", "t"]]), new URLSearchParams("x=y"), null, 5, true, { 2: "b", 1: "a" }, "a=1;b=2", "a=ä&😀=🎉"];
for (const init of inits) {
  const params = new URLSearchParams(init);
  console.log([...params], String(params), params.size);
}
for (const init of [[["a"]], [1], ["ab"], [["a", "b", "c"]], [null], [{}]]) {
  try {
    console.log(String(new URLSearchParams(init)));
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}
