const log = [];
a: for (let i = 0; i < 3; i++) {
  b: for (let j = 0; j < 3; j++) {
    try { break a; } finally { log.push(i + ":" + j); if (i < 2) continue a; else break b; }
  }
  log.push("after b");
}
console.log(log);
