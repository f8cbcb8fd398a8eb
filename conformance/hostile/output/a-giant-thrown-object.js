// ends: uncaught
throw new Array(100000).fill("x".repeat(100));
