const f = (a, b) => { switch (a) { case 1: switch (b) { case 1: return "1,1"; case 2: break; default: return "1,x"; } return "1,2"; case 2: return "2"; } return "none"; };
console.log(f(1, 1), f(1, 2), f(1, 3), f(2), f(3));
