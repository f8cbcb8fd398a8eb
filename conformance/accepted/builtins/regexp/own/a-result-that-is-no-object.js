const r = /a/;
for (const result of [1, "a", undefined, true]) {
  r.exec = () => result;
  try {
    r.test("a");
  } catch (error) {
    console.log(error.message);
  }
}
