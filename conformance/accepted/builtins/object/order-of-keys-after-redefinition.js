const o = { a: 1, b: 2, c: 3 };
Object.defineProperty(o, 'b', { get() { return 9; } });
Object.defineProperty(o, 'b', { value: 4, enumerable: true, configurable: true, writable: true });
console.log(Object.keys(o));
try { Object.defineProperty(o, 'b', { get() { return 5; }, enumerable: true }); } catch (e) { console.log(e.message); }
console.log(Object.keys(o), o.b, o);
