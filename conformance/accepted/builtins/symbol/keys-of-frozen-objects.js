const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => (s=>Object.freeze({[s]:1})[s]=2)(Symbol("fz")));
show(() => (s=>{const o=Object.freeze({[s]:1});o[s]=2})(Symbol("fz")));
show(() => (s=>{const o=Object.freeze({});o[s]=2})(Symbol("fz")));
show(() => (s=>{const o=Object.freeze({[s]:1}); delete o[s]})(Symbol("fz")));
show(() => (s=>Object.isFrozen(Object.freeze({[s]:1})))(Symbol()));
