const out = [];
for (let i = 0; i < 4; i++) { switch (i) { case 1: continue; case 2: break; default: out.push("d" + i); } out.push(i); }
console.log(out);
