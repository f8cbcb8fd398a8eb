// ends: limit memory
// with: --steps 400000000
"\u20d0\u03a3".repeat(1900000).toLowerCase();
