const o = { a: 1 };
try { o`x`; } catch (e) { console.log(e.name, e.message); }
try { o.a`x`; } catch (e) { console.log(e.name, e.message); }
try { o.b.c`x`; } catch (e) { console.log(e.name, e.message); }
