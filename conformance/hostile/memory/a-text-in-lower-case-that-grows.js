// ends: limit memory
// with: --steps 400000000
"\u0130".repeat(4000000).toLowerCase();
