// The same under yield*, for each of the generator's methods.
const mk = (k, log) => ({ [Symbol.iterator]() { let i = 0; const step = (w) => (x) => { log.push(w); if (k === w) throw "in " + w; if (k === "obj" + w) return 5; return { get value() { log.push("value"); if (k === "value" + w) throw "in value"; if (k === "rej" + w) return Promise.reject("rej"); return i; }, get done() { log.push("done"); if (k === "done" + w) throw "in done"; return i++ > 1; } }; };
 const it = { next: step("next"), return: step("return") }; if (k[0] !== "-") it.throw = step("throw"); return it; } });
for (const k of ["next", "valuenext", "donenext", "objnext", "rejnext", "return", "valuereturn", "donereturn", "objreturn", "rejreturn", "throw", "valuethrow", "donethrow", "objthrow", "rejthrow", "-"]) {
  for (const how of ["next", "return", "throw"]) {
    const log = [];
    const g = (async function* () { yield* mk(k, log); })();
    try { console.log(await g.next(1)); } catch (e) { console.log("1", e instanceof Error ? e.message : e) }
    log.push("|");
    try { console.log(await g[how](2)); } catch (e) { console.log("2", e instanceof Error ? e.message : e) }
    console.log(k, how, log.join(" "));
  }
}
