// ends: limit steps
// with: --steps 1000000
let s = "aaaaaaaaaa";
for (let i = 0; i < 12; i++) s = s.replaceAll("a", "$&$&$&$&$&$&$&$&$&$&");
