for (const value of [new URL("http://a/"), new URLSearchParams("a=1"), { deep: [new URL("http://a/")] }]) {
  try {
    structuredClone(value);
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
