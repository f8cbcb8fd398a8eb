const a = [1, 2, 3];
Object.defineProperty(a, 'length', { value: 1 });
Object.defineProperty(a, 3, { value: 4, writable: true, enumerable: true, configurable: true });
Object.defineProperty(a, 'tag', { value: 't' });
console.log(a, a.length, a.tag, Object.keys(a));
try { Object.defineProperty(a, 'length', { value: -1 }); } catch (e) { console.log(e.name, e.message); }
Object.defineProperty(a, 1, { get() { return 'got'; }, enumerable: true, configurable: true });
console.log(a[1], a.map((x) => x));
