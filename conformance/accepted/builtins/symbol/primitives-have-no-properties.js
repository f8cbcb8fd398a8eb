const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => (s=>{s.x=1})(Symbol("prim")));
show(() => (s=>s.x)(Symbol("prim")));
show(() => (s=>s())(Symbol("prim")));
show(() => (s=>new s())(Symbol("prim")));
show(() => (s=>{for (const x of s);})(Symbol("prim")));
show(() => (s=>{const [a]=s})(Symbol("prim")));
show(() => (s=>"a" in s)(Symbol("prim")));
show(() => (s=>s in "abc")(Symbol("prim")));
