const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => new AggregateError([1,new Error("x")],"msg").errors.length);
show(() => new AggregateError([1],"msg").message);
show(() => new AggregateError(5));
show(() => new AggregateError([]).toString());
show(() => AggregateError([1],"m",{cause:3}).cause);
show(() => Object.getOwnPropertyNames(new AggregateError([1],"m",{cause:3})).join());
