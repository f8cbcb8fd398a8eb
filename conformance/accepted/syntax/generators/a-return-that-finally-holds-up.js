// `return` runs finally blocks, which may yield, throw, return something else or jump back into a loop.
const drive = (g, ...steps) => { const it = g(); it.next(); console.log(steps.map(([m, v]) => { try { return JSON.stringify(it[m](v)); } catch (e) { return `threw ${e}`; } }).join(" ")); };
drive(function* () { try { yield 1; } finally { yield "held up"; } }, ["return", "r"], ["next"], ["next"]);
drive(function* () { try { yield 1; } finally { return "instead"; } }, ["return", "r"], ["next"]);
drive(function* () { try { yield 1; } finally { throw "thrown"; } }, ["return", "r"], ["next"]);
drive(function* () { for (;;) { try { yield "turn"; } finally { continue; } } }, ["return", "r"], ["return", "s"], ["next"]);
drive(function* () { a: { try { yield 1; } finally { break a; } } yield "after the block"; }, ["return", "r"], ["next"]);
drive(function* () { try { try { yield 1; } finally { yield "first"; } } finally { yield "second"; } }, ["return", "r"], ["return", "replaced"], ["next"]);
drive(function* () { try { yield 1; } finally { try { yield "in finally"; } finally { yield "innermost"; } } }, ["return", "r"], ["throw", "t"], ["next"]);
drive(function* () { const x = yield* (function* () { try { yield 1; } finally { yield "inner holds"; } })(); yield x; }, ["return", "r"], ["next"], ["next"]);
