for (const k in null) console.log("never");
for (const k in undefined) console.log("never");
for (const k in 5) console.log("never");
for (const k in {}) console.log("never");
for (const k in []) console.log("never");
console.log("done");
