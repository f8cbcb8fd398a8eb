const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => (s=>({[s](){}})[s].name)(Symbol("fn")));
show(() => (s=>({[s](){}})[s].name)(Symbol()));
show(() => (s=>({[s]:()=>1})[s].name)(Symbol("a)")));
show(() => Symbol.length+Symbol.name);
