console.log(RegExp.escape("a.b*c"), RegExp.escape("1+1"), RegExp.escape("x y,z-"), RegExp.escape("\n\u2028é😀\ud800"), RegExp.escape("") === "", RegExp.escape("_$"), RegExp.escape("/[^]\\"));
console.log(new RegExp(RegExp.escape("a.b*(c)")).test("a.b*(c)"));
try {
  RegExp.escape(1);
} catch (error) {
  console.log(error.message);
}
