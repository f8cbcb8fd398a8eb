// ends: uncaught Error
await Promise.reject(new Error("x".repeat(10000000)));
