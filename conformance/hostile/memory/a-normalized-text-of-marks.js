// ends: limit memory
// with: --steps 400000000
"\u0301".repeat(4000000).normalize();
