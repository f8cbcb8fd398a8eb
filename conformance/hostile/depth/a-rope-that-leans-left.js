// ends: completed
let s = "x".repeat(30);
for (let i = 0; i < 1e5; i++) s = s + "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy";
console.log(s.charCodeAt(5));
