// ends: limit output
for (;;) console.log("x");
