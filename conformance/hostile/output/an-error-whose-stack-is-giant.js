// ends: uncaught Error
const e = new Error("x");
e.stack = "s".repeat(1000000);
throw e;
