const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => Error.isError(new TypeError()));
show(() => Error.isError({__proto__x:1}));
show(() => Error.isError(Object.prototype));
show(() => Error.isError());
