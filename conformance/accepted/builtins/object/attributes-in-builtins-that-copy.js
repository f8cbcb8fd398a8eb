const o = Object.defineProperties({ v: 1 }, { h: { value: 2 }, g: { get() { return 3; }, enumerable: true }, r: { value: 4, enumerable: true } });
const { v, ...rest } = o;
console.log(rest, Object.values(o), Object.entries(o), JSON.stringify(o), Object.keys(o));
try { Object.assign(o, { r: 5 }); } catch (e) { console.log(e.name, e.message); }
try { Object.assign(o, { g: 5 }); } catch (e) { console.log(e.name, e.message); }
Object.assign(o, { n: 6 });
console.log(o);
const seen = [];
for (const k in o) seen.push(k);
console.log(seen);
