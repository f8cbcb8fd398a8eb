const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => "a\ud800".isWellFormed());
show(() => "ab".isWellFormed());
show(() => "a\ud800b".toWellFormed());
