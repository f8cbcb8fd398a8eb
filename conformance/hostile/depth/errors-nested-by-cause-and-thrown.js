// ends: uncaught Error
let e = new Error("leaf");
for (let i = 0; i < 1e4; i++) e = new Error("node", { cause: e });
throw e;
