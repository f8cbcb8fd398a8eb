const proto = { p2: 'p2', p3: 1, p4: 2 };
const middle = Object.create(proto, { p4: { value: 1 } });
const o = Object.create(middle, { p1: { value: 'p1', enumerable: true }, p2: { value: 'p1' } });
for (const k in o) console.log(k);
