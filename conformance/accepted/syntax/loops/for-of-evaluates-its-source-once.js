let n = 0;
const source = () => { n++; return [1, 2, 3]; };
for (const x of source()) ;
for (const k in source()) ;
console.log(n);
