const f = () => { try { throw new Error("first"); } finally { throw new TypeError("second"); } };
const g = () => { try { return 1; } finally { throw new RangeError("third"); } };
for (const x of [f, g]) { try { x(); } catch (e) { console.log(e.name, e.message); } }
