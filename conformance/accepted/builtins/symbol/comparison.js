const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => Symbol("a")==Symbol("a"));
show(() => (s=>s==s)(Symbol()));
show(() => (s=>s===s)(Symbol()));
show(() => (s=>s==Object(s))(Symbol()));
show(() => (s=>Object(s)==s)(Symbol()));
show(() => Symbol("a")=="a");
