// ends: limit steps
// with: --steps 1000000
JSON.parse("[1]", () => { for (;;); });
