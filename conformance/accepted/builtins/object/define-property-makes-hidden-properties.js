const o = {};
console.log(Object.defineProperty(o, 'x', { value: 1 }) === o, o.x, Object.keys(o), JSON.stringify(o), 'x' in o);
try { o.x = 2; } catch (e) { console.log(e.name, e.message); }
try { delete o.x; } catch (e) { console.log(e.name, e.message); }
console.log(o, Object.getOwnPropertyNames(o));
