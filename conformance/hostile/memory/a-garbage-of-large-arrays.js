// ends: completed
for (let i = 0; i < 70; i++) new Array(100000).fill(0);
