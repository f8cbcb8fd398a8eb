// ends: completed
for (let i = 0; i < 3000; i++) "x".repeat(1000000);
