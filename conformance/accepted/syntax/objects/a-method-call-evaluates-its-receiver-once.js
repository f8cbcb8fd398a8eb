let n = 0;
const get = () => { n++; return { add(x) { return n + x; } }; };
console.log(get().add(10), get()["add"](10), n);
