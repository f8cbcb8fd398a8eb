// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("(?<n>)\\k<n>|".repeat(6000) + i).exec("a");
