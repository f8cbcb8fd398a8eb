const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => [...{[Symbol.iterator](){let i=0;return {next(){return {done:i++>2,value:i}}}}}]);
show(() => [...{[Symbol.iterator](){return 5}}]);
show(() => [...{[Symbol.iterator](){return {next(){return 1}}}}]);
show(() => Array.from({[Symbol.iterator]:undefined,length:1,0:"z"}));
show(() => Array.from({[Symbol.iterator]:5}));
show(() => new Map({[Symbol.iterator]:5}));
show(() => ({}).x?.[Symbol.iterator]);
show(() => Array.prototype[Symbol.iterator]===Array.prototype.values);
