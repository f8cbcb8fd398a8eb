for (const value of [5, undefined, null, {}, true, Symbol.iterator, { [Symbol.iterator]: 1 }]) {
  function* g() {
    yield* value;
  }
  try {
    console.log([...g()]);
  } catch (e) {
    console.log(e.name, e.message);
  }
}
