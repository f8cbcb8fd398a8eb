const o = {};
try { Object.defineProperties(o, { a: { value: 1, enumerable: true }, b: 5 }); } catch (e) { console.log(e.message); }
console.log(o, Object.defineProperties(o, { x: { value: 1, enumerable: true }, y: { get() { return 2; }, enumerable: true } }));
