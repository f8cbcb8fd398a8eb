// ends: limit memory
// with: --steps 400000000
"\u0390".repeat(4000000).toUpperCase();
