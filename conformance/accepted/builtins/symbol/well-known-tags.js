const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => ({[Symbol.iterator]:1,[Symbol.toStringTag]:"T"}));
show(() => ({[Symbol.toStringTag]:"T"}));
show(() => ({[Symbol.toStringTag]:"T"}).toString());
show(() => Object.prototype.toString.call({[Symbol.toStringTag]:5}));
show(() => Symbol.prototype[Symbol.toStringTag]);
