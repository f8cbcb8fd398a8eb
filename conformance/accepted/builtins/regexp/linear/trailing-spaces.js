console.log("x".padEnd(5000).replace(/\s+$/, "").length, (" ".repeat(2000) + "x").replace(/\s+$/, "").length, /,\s*$/.test("a, ".repeat(1000)));
