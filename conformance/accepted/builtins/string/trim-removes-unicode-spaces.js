const s = " \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeffx y\u3000 ";
console.log(JSON.stringify(s.trim()), s.trimStart().length, s.trimEnd().length, JSON.stringify("\u200bx\u200b".trim()), "\u180ex".trim().length, JSON.stringify("   ".trim()), "x".trim(), "\u0085x".trim().length);
