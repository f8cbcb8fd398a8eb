const f = () => later;
try { f(); } catch (e) { console.log(e.name + ": " + e.message); }
const later = "ready";
console.log(f());
