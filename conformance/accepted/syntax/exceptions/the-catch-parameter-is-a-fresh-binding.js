const fs = [];
for (let i = 0; i < 2; i++) { try { throw i; } catch (e) { e += 10; fs.push(() => e++); } }
console.log(fs[0](), fs[0](), fs[1]());
