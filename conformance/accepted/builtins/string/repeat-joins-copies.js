console.log(["ab".repeat(3), "ab".repeat(0), "".repeat(1000), "x".repeat("2"), "x".repeat(2.9), "x".repeat(-0.5), "ab".repeat(), "x".repeat(NaN)]);
for (const n of [-1, Infinity, -Infinity]) { try { "x".repeat(n); } catch (e) { console.log(e.name + ": " + e.message); } }
try { "ab".repeat(2 ** 29); } catch (e) { console.log(e.name + ": " + e.message); }
