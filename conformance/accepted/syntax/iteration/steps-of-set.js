// What `new Set(it);` asks of an iterator, also where it throws or answers oddly.
const log = [];
const made = (how) => ({
  get [Symbol.iterator]() {
    log.push("get iterator");
    if (how === "no iterator") throw new Error("iterator");
    return () => {
      log.push("iterator");
      let n = 0;
      return {
        get next() {
          log.push("get next");
          return () => {
            log.push("next");
            if (how === "next throws" && n > 0) throw new Error("next");
            if (how === "no result" && n > 0) return 7;
            return {
              get done() { log.push("done"); if (how === "done throws" && n > 0) throw new Error("done"); return n > 2; },
              get value() { log.push("value"); if (how === "value throws" && n > 0) throw new Error("value"); return how === "pairs" ? [{}, n++] : n++; },
            };
          };
        },
        get return() {
          log.push("get return");
          if (how === "return throws") return () => { log.push("return"); throw new Error("return"); };
          if (how === "return odd") return () => { log.push("return"); return 5; };
          return how === "no return" ? undefined : () => { log.push("return"); return {}; };
        },
      };
    };
  },
});
for (const how of ["plain", "pairs", "no iterator", "next throws", "no result", "done throws", "value throws", "no return", "return throws", "return odd"]) {
  const it = made(how);
  try { new Set(it); } catch (error) { log.push(error.name + ": " + error.message); }
  console.log(how, ...log.splice(0));
}
