// ends: uncaught Error
let e = new Error("leaf");
for (let i = 0; i < 100000; i++) e = new Error("x", { cause: e });
throw e;
