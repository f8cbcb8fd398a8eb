// ends: uncaught Error
for (let i = 0; i < 10; i++) Promise.reject(new Error("x".repeat(100000)));
