const o = { n: 1, async m(a) { const f = async () => [this.n, arguments[0], await a]; return f(); } };
console.log(await o.m(Promise.resolve(2)));
function outer() { return (async () => { await null; return arguments.length; })(); }
console.log(await outer(1, 2, 3));
