// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp(`[\\q{${"abc|".repeat(100)}${i}}]`, "v").test("b");
