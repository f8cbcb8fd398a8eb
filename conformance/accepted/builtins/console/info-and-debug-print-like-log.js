console.info("info", { a: 1 });
console.debug("debug", [1]);
console.log("log");
