let caught = 0, cleaned = 0;
for (let i = 0; i < 1000; i++) { try { if (i % 3 === 0) throw i; if (i % 5 === 0) continue; } catch (e) { caught += e; } finally { cleaned++; } }
console.log(caught, cleaned);
