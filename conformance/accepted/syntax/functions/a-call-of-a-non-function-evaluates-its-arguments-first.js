const o = {};
try { o.missing(console.log("evaluated")); } catch (e) { console.log(e.message); }
