// ends: limit steps
// with: --steps 1000000
for (const v of Object.values({ get x() { for (;;); } }));
