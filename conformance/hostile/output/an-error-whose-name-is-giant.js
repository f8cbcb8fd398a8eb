// ends: uncaught
const e = new Error("x");
e.name = "N".repeat(1000000);
throw e;
