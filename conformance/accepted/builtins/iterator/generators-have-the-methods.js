function* g() { yield 1; yield 2; yield 3; }
console.log(g().map((x) => x * 2).toArray(), g().take(2).toArray(), g().drop(1).toArray(), g() instanceof Iterator, [].values() instanceof Iterator);
try { new Iterator(); } catch (e) { console.log(e.name, e.message); }
try { Iterator(); } catch (e) { console.log(e.name, e.message); }
