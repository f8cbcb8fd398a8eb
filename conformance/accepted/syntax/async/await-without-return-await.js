// Without `await` a returned promise is not inside the try: only `return await` lets the catch see its rejection.
const fail = async () => { throw new Error("inside"); };
const plain = async () => { try { return fail(); } catch { return "caught"; } };
const awaited = async () => { try { return await fail(); } catch { return "caught"; } };
const withFinally = async () => { const log = []; try { return fail().finally(() => log.push("inner settled")); } finally { log.push("outer finally"); console.log(log.join()); } };
console.log(await plain().catch((e) => `escaped: ${e.message}`), await awaited(), await withFinally().catch((e) => e.message));
const forgotten = async () => { fail().catch((e) => console.log("handled aside:", e.message)); return "went on"; };
console.log(await forgotten());
await null;
