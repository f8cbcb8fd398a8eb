const o = { get x() { return 1; } };
try { o.x = 2; } catch (e) { console.log(e.name + ": " + e.message); }
try { o.x++; } catch (e) { console.log(e.name + ": " + e.message); }
console.log(o.x);
