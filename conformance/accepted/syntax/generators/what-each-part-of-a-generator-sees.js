// next, return and throw at the start, in the middle and at the end: what is given, and which finally blocks run.
const log = [];
function* g() { try { log.push("start"); const a = yield 1; log.push(`got ${a}`); try { yield 2; } finally { log.push("inner"); } yield 3; } catch (e) { log.push(`caught ${e}`); yield "from catch"; } finally { log.push("outer"); } return "end"; }
const run = (...steps) => { const it = g(); const out = steps.map(([m, v]) => { try { return JSON.stringify(it[m](v)); } catch (e) { return `threw ${e}`; } }); console.log(out.join(" "), "|", log.splice(0).join(", ")); };
run(["next", "ignored"], ["next", "a"], ["next"], ["next"], ["next"]);
run(["return", "early"], ["next"]);
run(["throw", "early"], ["next"]);
run(["next"], ["return", "r"], ["next"]);
run(["next"], ["next"], ["return", "r"], ["return", "again"]);
run(["next"], ["throw", "t"], ["next"], ["throw", "late"]);
run(["next"], ["next"], ["throw", "t"], ["return", "r"]);
run(["next"], ["throw", "t"], ["throw", "in catch"]);
