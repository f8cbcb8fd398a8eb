// ends: limit output
// with: --output-limit 1000
try { for (;;) console.log("a line of output"); } catch (e) { for (;;); }
