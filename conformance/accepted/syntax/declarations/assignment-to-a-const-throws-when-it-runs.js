const c = 1;
const f = () => { c = 2; };
try { f(); } catch (e) { console.log(e.name + ": " + e.message); }
try { (() => { c++; })(); } catch (e) { console.log(e.message); }
try { (() => { c += 1; })(); } catch (e) { console.log(e.message); }
console.log(c);
