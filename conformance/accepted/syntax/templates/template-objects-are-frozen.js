const s = ((s) => s)`a${1}b`;
console.log(Object.isFrozen(s), Object.isFrozen(s.raw), Object.keys(s), Object.getOwnPropertyNames(s), Array.isArray(s), s.length);
try { s[0] = 'x'; } catch (e) { console.log(e.name, e.message); }
try { s.raw.push(1); } catch (e) { console.log(e.name, e.message); }
try { s.raw = 1; } catch (e) { console.log(e.name, e.message); }
console.log(s);
