const kinds = [];
for (const f of [() => null.x, () => { const c = 1; (() => { c = 2; })(); }, () => (1).toFixed(101), () => JSON.parse("{"), () => new Array(-1), () => "x".repeat(-1), () => decide, () => [].reduce((a) => a)]) { try { f(); } catch (e) { kinds.push([e instanceof TypeError, e instanceof RangeError, e instanceof SyntaxError, e instanceof ReferenceError, e.name].join()); } }
const call = () => kinds;
console.log(call());
const decide = 1;
