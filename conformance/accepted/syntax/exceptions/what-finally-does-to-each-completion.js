// All twenty-five pairs of how try ends and how finally ends: the later abrupt one wins.
const end = { normal: () => {}, ret: "return", brk: "break", cont: "continue", thr: "throw" };
const run = (a, b) => { const log = []; try { const f = () => { for (let i = 0; i < 2; i++) { try { if (a === "return") return `try ${i}`; if (a === "break") break; if (a === "continue") continue; if (a === "throw") throw new Error(`try ${i}`); log.push(`t${i}`); } finally { log.push(`f${i}`); if (b === "return") return `finally ${i}`; if (b === "break") break; if (b === "continue") continue; if (b === "throw") throw new Error(`finally ${i}`); } log.push(`after${i}`); } return "end"; }; log.push(f()); } catch (e) { log.push(`caught ${e.message}`); } return log.join(" "); };
const ways = ["normal", "return", "break", "continue", "throw"];
for (const a of ways) for (const b of ways) console.log(a, b, "|", run(a, b));
