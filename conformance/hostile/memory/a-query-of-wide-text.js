// ends: limit memory
// with: --steps 400000000
new URLSearchParams("a=" + "\u4e2d".repeat(2700000)).toString();
