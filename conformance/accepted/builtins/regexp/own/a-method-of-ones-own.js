const r = /a/g;
r.exec = function (text) {
  console.log("exec", text);
  return null;
};
console.log(r.test("a"), "a".match(r), "a".replace(r, "b"), "a".search(r));
