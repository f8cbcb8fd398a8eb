const ok = (f) => { try { f(); return true; } catch { return false; } };
console.log(ok(() => 1), ok(() => { throw 1; }), ok(() => null.x));
