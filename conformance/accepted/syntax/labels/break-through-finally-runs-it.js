const log = [];
outer: for (const a of [1, 2]) {
  try { for (const b of [1, 2]) { try { if (a === 1) continue outer; break outer; } finally { log.push("inner " + a + b); } } } finally { log.push("outer " + a); }
}
console.log(log);
