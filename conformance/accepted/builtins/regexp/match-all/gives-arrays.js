for (const m of "a1b2c3".matchAll(/([a-z])(?<d>\d)/g)) console.log(m[0], m.index, m.groups.d);
console.log([..."abab".matchAll(/a(b)/g)].map((m) => m.index), Array.from("x1y2".matchAll(/\d/g), (m) => m[0]));
