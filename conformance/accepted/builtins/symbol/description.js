const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => Symbol("a").description);
show(() => Symbol().description);
show(() => Symbol("").description);
show(() => Symbol.iterator.description);
show(() => Object(Symbol("w")).description);
show(() => (s=>{const {description}=s;return description})(Symbol("prim")));
