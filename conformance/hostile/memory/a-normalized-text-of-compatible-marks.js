// ends: limit memory
// with: --steps 400000000
"\uff9e".repeat(2600000).normalize("NFKC");
