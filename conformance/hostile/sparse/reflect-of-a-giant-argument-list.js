// ends: limit memory
const f = (...a) => a.length;
f.apply(null, { length: 100000000 });
