for (const x of [1, , 3]) console.log(x);
for (const c of "a😀") console.log(c, c.length);
for (const [k, v] of new Map([["a", 1], ["b", 2]])) console.log(k, v);
for (const x of new Set([1, 1, 2])) console.log(x);
for (const [i, x] of ["p", "q"].entries()) console.log(i, x);
for (const k of new Map([["key", 0]]).keys()) console.log(k);
