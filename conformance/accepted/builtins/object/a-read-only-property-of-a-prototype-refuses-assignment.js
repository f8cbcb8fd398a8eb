const p = Object.defineProperty({}, 'x', { value: 1 });
const o = Object.create(p);
try { o.x = 2; } catch (e) { console.log(e.name, e.message); }
Object.defineProperty(o, 'x', { value: 3 });
console.log(o.x, p.x);
const q = Object.create(Object.freeze({ y: 1 }));
try { q.y = 2; } catch (e) { console.log(e.message); }
console.log({ ...q }, Object.assign({}, p));
