const c = 1;
const value = () => { console.log("computed"); return 2; };
const f = () => { c = value(); };
try { f(); } catch (e) { console.log(e.message); }
const g = () => { c ||= value(); return "kept"; };
console.log(g());
