// ends: limit steps
// with: --steps 1000000
const s = "ab".repeat(50000) + "c";
let n = 0;
for (let i = 0; i < 10000; i++) n += s.indexOf("bb");
