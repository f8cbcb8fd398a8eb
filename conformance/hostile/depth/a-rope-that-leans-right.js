// ends: completed
let s = "x".repeat(30);
for (let i = 0; i < 1e5; i++) s = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" + s;
console.log(s.charCodeAt(5));
