const o = {};
for (let i = 0; i < 200; i++) Object.defineProperty(o, 'k' + i, { value: i, enumerable: i % 50 === 0, configurable: true });
console.log(Object.keys(o), o.k199, Object.getOwnPropertyNames(o).length);
delete o.k0;
try { o.k1 = 5; } catch (e) { console.log(e.message); }
console.log(Object.getOwnPropertyDescriptor(o, 'k1'));
