const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => JSON.stringify(1n));
show(() => JSON.stringify({a:[1n]}));
show(() => JSON.stringify(Object(1n)));
show(() => JSON.stringify({a:1n},(k,v)=>typeof v==="bigint"?String(v):v));
show(() => JSON.stringify({1n:1}));
