console.log(new URLSearchParams(), new URLSearchParams("a=b&c='d'"), [new URLSearchParams("a=1")], { a: { b: { c: new URLSearchParams("a=1") } } });
console.log(new URLSearchParams("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb&cccccccccccccccccccccccccccc=dddddddddddddddd"));
console.log({ p: new URLSearchParams("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=bbbbbbbbbbbbbbbb&ccccccccccc=ddd&e=1&f=2&g=3&h=4&i=5&j=6") });
const params = new URLSearchParams("a=1&b=2");
const entries = params.entries();
console.log(params.entries(), params.keys(), params.values());
entries.next();
console.log([entries], JSON.stringify(params), `${params}`, params.toString(), Object.prototype.toString.call(params), Object.prototype.toString.call(entries), Object.keys(params));
