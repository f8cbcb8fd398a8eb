// What Array.fromAsync asks of iterators, and when it closes them.
const log = [];
const made = (how, kind) => ({
  get [kind]() {
    log.push("get iterator");
    if (how === "no iterator") throw new Error("iterator");
    return () => {
      log.push("iterator");
      if (how === "iterator throws") throw new Error("it");
      if (how === "iterator odd") return 5;
      let n = 0;
      return {
        get next() {
          log.push("get next");
          if (how === "no next") return undefined;
          return (...args) => {
            log.push("next" + args.length);
            if (how === "next throws" && n > 0) throw new Error("next");
            if (how === "next rejects" && n > 0) return Promise.reject(new Error("next"));
            if (how === "no result" && n > 0) return 7;
            return {
              get done() { log.push("done"); if (how === "done throws" && n > 0) throw new Error("done"); return n > 2; },
              get value() { log.push("value"); if (how === "value throws" && n > 0) throw new Error("value"); if (how === "value rejects" && n > 0) return Promise.reject("r"); return n++; },
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
for (const kind of [Symbol.asyncIterator]) for (const mapper of [undefined, (x) => { log.push("map"); return x; }, (x) => { log.push("map"); throw new Error("map"); }, async (x) => { log.push("map"); throw new Error("amap"); }, 5])
for (const how of ["plain", "no iterator", "iterator throws", "iterator odd", "no next", "next throws", "next rejects", "no result", "done throws", "value throws", "no return", "return odd"]) {
  if (how === "next rejects" && kind === Symbol.iterator) continue;
  const it = made(how, kind);
  try { console.log(await Array.fromAsync(it, mapper)); } catch (error) { log.push(error.name + ": " + error.message); }
  console.log(String(kind), typeof mapper, how, ...log.splice(0));
}
for (const bad of [undefined, null, 5, {}, { [Symbol.iterator]: 1 }, { [Symbol.asyncIterator]: 1 }, { length: -1 }]) { const p = Array.fromAsync(bad); try { console.log(await p); } catch (e) { console.log(e.name, e.message); } }
