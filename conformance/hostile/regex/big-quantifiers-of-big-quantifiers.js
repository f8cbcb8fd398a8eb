// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp(`(?:a{1000}){1000}${i}`).test("a");
