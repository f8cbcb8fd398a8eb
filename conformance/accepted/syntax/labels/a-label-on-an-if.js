l: if (true) { console.log("then"); if (1) break l; console.log("never"); } else console.log("never");
console.log("end");
