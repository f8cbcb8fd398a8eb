const kind = () => typeof later;
try { console.log(kind()); } catch (e) { console.log(e.name + ": " + e.message); }
const later = 1;
console.log(kind());
