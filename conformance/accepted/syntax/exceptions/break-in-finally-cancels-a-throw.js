const f = () => { for (;;) { try { throw new Error("lost"); } finally { break; } } return "survived"; };
const g = () => { let n = 0; while (n < 3) { try { throw n; } finally { n++; continue; } } return n; };
const h = () => { l: try { return "lost"; } finally { break l; } return "after"; };
console.log(f(), g(), h());
