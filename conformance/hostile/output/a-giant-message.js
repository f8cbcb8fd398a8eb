// ends: uncaught Error
throw new Error("x".repeat(10000000));
