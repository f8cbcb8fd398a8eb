console.log(new Date(0), [new Date(NaN)], { a: new Date(8.64e15), b: { c: { d: new Date(1) } } }, new Date(-1e14));
console.log(Object.assign(new Date(0), { x: 1 }), "%s|%d|%i|%j|%o", new Date(0), new Date(5), new Date(6), new Date(7), new Date(8));
console.log("%s", new Date(0)); console.log("%d", new Date(5)); console.log("%j", new Date(7)); console.log("%o", new Date(8)); console.log("%s", new Date(NaN));
console.log(new Map([[new Date(1), new Set([new Date(2)])]]), Date, Date.prototype, Object.keys(new Date(0)));
