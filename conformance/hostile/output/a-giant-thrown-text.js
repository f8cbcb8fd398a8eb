// ends: uncaught
throw "x".repeat(10000000);
