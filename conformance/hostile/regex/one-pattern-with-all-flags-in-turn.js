// ends: limit steps
// with: --steps 3000000
const source = "(a|b|c){30}".repeat(20);
for (let i = 0; ; i++) new RegExp(source, ["", "y", "g", "gy", "u", "v", "uy", "vy", "i", "iy"][i % 10]).test("x");
