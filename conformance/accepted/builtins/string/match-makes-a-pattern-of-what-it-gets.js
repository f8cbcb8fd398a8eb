// `match` and `matchAll` make a regular expression of anything that has no method of its own for it.
console.log("a1b2".match(/\d/g), "a1b2".match(/(\d)/), "a1".match("1").index, "x".match("y"), "a.c".match("."), "abc".match(), "abc".match(undefined)[0] === "", "null".match(null)[0], "a1".match(1)[0]);
console.log([..."a1b22".matchAll(/\d+/g)].map((m) => [m[0], m.index]), [..."aXbX".matchAll("X")].map((m) => m.index), [..."ab".matchAll()].length);
console.log("own".match({ [Symbol.match]: (s) => `matched ${s}` }), "own".matchAll({ [Symbol.matchAll]: (s) => `all ${s}` }), "own".search({ [Symbol.search]: (s) => `search ${s}` }));
console.log("abc".search("c"), "abc".search(/x/), "abc".search(), "a.c".search("."), "null".search(null), "x5".search(5));
for (const f of [() => "(".match("("), () => "a".matchAll(/a/), () => "a".match(Symbol()), () => "".match.call(null, /a/), () => "".matchAll.call(undefined, /a/g), () => "".search.call(null, /a/), () => "a".matchAll("["), () => "*".search("*")]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
for (const m of ["match", "matchAll", "search"]) console.log(""[m].name, ""[m].length);
