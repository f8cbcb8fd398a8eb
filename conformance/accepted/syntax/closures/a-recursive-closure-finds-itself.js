const make = () => { const f = (n) => (n ? n + f(n - 1) : 0); return f; };
console.log(make()(100));
