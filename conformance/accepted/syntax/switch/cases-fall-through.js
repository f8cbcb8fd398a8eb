const f = (x) => { const out = []; switch (x) { case 1: out.push(1); case 2: out.push(2); break; case 3: out.push(3); default: out.push("d"); } return out; };
console.log(f(1), f(2), f(3), f(4));
