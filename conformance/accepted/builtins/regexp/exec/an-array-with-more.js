const m = /b(.)(x)?/.exec("abcd");
console.log(m, Array.isArray(m), m.length, m.index, m.input, m.groups, Object.keys(m), JSON.stringify(m));
