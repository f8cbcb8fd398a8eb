const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => (s=>{const o={};for(let i=0;i<60;i++)o["k"+i]=i;o[s]=1;return [o[s],Object.assign({},o)[s],Object.keys(o).length]})(Symbol("dict")));
show(() => (s=>{const o={[s]:1};for(let i=0;i<60;i++)o["k"+i]=i;delete o.k3;return [o[s],{...o}[s]]})(Symbol("dict")));
