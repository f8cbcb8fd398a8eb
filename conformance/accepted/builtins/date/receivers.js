for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  if (name.startsWith("toLocale") || name === "constructor" || name === "toJSON") continue;
  for (const receiver of [{}, 5, "text", undefined]) {
    try { Date.prototype[name].call(receiver, 1); console.log("no"); } catch (e) { console.log(name, e.name, e.message); }
  }
}
