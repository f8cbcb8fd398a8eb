// ends: limit steps
// with: --steps 1000000
Object.entries({ get x() { for (;;); } });
