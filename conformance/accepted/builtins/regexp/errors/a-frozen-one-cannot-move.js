for (const r of [Object.freeze(/a/g), Object.freeze(/a/y), Object.freeze(/a/)]) {
  try {
    console.log(r.exec("ba"), r.test("a"));
  } catch (error) {
    console.log(error.message);
  }
}
