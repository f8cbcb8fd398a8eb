// ends: limit output
// with: --output-limit 1000
for (;;) console.log("a line of output");
