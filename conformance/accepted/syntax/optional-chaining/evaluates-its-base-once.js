let n = 0;
const get = () => { n++; return { v: { w: 1 } }; };
console.log(get()?.v?.w, n);
