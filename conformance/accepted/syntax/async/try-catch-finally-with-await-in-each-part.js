// Awaits in try, catch and finally suspend there; the completion that was on its way is kept across them.
const log = [];
const step = async (name, fail) => { await null; log.push(name); if (fail) throw new Error(name); };
const f = async (a, b, c) => { try { await step("try", a); return "from try"; } catch (e) { await step("catch", b); return `from catch of ${e.message}`; } finally { await step("finally", c); log.push("end of finally"); } };
for (const args of [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 0, 1], [1, 1, 1]]) console.log(args.join(""), await f(...args).catch((e) => `rejected by ${e.message}`), log.splice(0).join(", "));
const override = async () => { try { throw new Error("lost"); } finally { await null; return "finally wins"; } };
console.log(await override());
const loop = async () => { for (let i = 0; ; i++) { try { if (i < 2) continue; if (i === 2) break; } finally { await step(`turn ${i}`); } } return log.splice(0).join(); };
console.log(await loop());
const late = async () => { const p = Promise.reject(new Error("handled later")); await null; try { await p; } catch (e) { return e.message; } };
console.log(await late());
