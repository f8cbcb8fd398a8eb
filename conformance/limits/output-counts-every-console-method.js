// ends: limit output
// with: --output-limit 1000
for (;;) { console.error("to stderr"); console.info("info"); }
