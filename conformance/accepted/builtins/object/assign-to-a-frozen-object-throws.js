const o = Object.freeze({ a: 1 });
try { Object.assign(o, { a: 2 }); } catch (e) { console.log(e.name + ": " + e.message); }
try { Object.assign(o, { b: 2 }); } catch (e) { console.log(e.name + ": " + e.message); }
console.log(o);
