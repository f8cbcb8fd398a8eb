const o = Object.preventExtensions({ a: 1 });
o.a = 2;
try { o.b = 1; } catch (e) { console.log(e.name + ": " + e.message); }
console.log(delete o.a, o);
try { o.a = 3; } catch (e) { console.log(e.name + ": " + e.message); }
const list = Object.preventExtensions([1, 2]);
try { list.push(3); } catch (e) { console.log(e.name + ": " + e.message); }
try { list[5] = 1; } catch (e) { console.log(e.name + ": " + e.message); }
list.length = 1;
console.log(list);
