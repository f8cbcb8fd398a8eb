const params = new URLSearchParams("a=1");
for (const name of ["append", "delete", "get", "getAll", "has", "set", "forEach", "entries", "keys", "values", "toString", "sort"]) {
  for (const call of [() => params[name](), () => URLSearchParams.prototype[name].call({}, "a", "b"), () => params[name]("a")]) {
    try {
      const result = call();
      console.log(name, typeof result);
    } catch (error) {
      console.log(name, error.name, error.message, error.code, String(error));
    }
  }
}
for (const value of [undefined, null, 5, "x", {}, [], true]) {
  try {
    params.forEach(value);
  } catch (error) {
    console.log(error.message);
  }
}
