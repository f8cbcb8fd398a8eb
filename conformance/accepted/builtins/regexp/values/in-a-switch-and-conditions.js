const kind = (s) => {
  switch (true) {
    case /^\d+$/.test(s):
      return "number";
    case /^[a-z]+$/i.test(s):
      return "word";
    default:
      return "other";
  }
};
console.log(kind("12"), kind("ab"), kind("a1"), /a/.test("a") && "yes", /a/.exec("b") ?? "none", /b/.exec("b")?.[0], /b/.exec("a")?.index);
