// ends: limit memory
// with: --steps 400000000
"\u0f73".repeat(2600000).normalize("NFD");
