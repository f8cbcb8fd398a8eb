const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => JSON.stringify({[Symbol("a")]:1,b:Symbol(),c:[Symbol()]}));
show(() => JSON.stringify(Symbol()));
