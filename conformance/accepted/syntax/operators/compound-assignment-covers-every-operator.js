let a = 7;
a += 3; console.log(a); a -= 4; console.log(a); a *= 5; console.log(a); a /= 4; console.log(a); a %= 4; console.log(a);
a = 5; a <<= 3; console.log(a); a >>= 1; console.log(a); a = -1; a >>>= 28; console.log(a); a &= 6; console.log(a); a |= 9; console.log(a); a ^= 5; console.log(a); a **= 2; console.log(a);
let s = "a"; s += 1; s += null; console.log(s);
