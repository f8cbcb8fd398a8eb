const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => [1].concat({[Symbol.isConcatSpreadable]:true,length:2,0:"a",1:"b"}));
show(() => [1].concat((a=>{a[Symbol.isConcatSpreadable]=false;return a})([5])));
show(() => [1].concat({[Symbol.isConcatSpreadable]:0,length:1}));
