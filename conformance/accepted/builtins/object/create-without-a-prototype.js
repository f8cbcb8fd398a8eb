const o = Object.create(null);
o.a = 1;
o.toString = 2;
console.log(o, 'hasOwnProperty' in o, Object.keys(o), Object.getPrototypeOf(o), JSON.stringify(o), { ...o });
try { `${Object.create(null)}`; } catch (e) { console.log(e.name, e.message); }
const m = Object.create(null, { k: { value: 1, enumerable: true } });
console.log(m, o instanceof Object);
