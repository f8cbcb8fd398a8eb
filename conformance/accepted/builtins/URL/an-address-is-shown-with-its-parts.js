console.log(new URL("http://u:p@h.example:81/p?q=1#f"));
console.log([new URL("https://a.example")], { a: { b: new URL("mailto:x@y") } });
console.log({ a: { b: { c: new URL("http://a") } } });
console.log(new URL("http://a.example/?" + "x=yyyyyyyyyyyyyyyyyyyyyyyyy&".repeat(4)));
const url = new URL("http://a.example/?b='");
url.extra = 1;
url.searchParams.append("c", "d e");
console.log(url, Object.keys(url), JSON.stringify({ url }), `${url}`, url + "", url.toString(), url.toJSON(), Object.prototype.toString.call(url));
console.log(new URL("http://a.example/") == "http://a.example/", new URL("http://a.example/") === new URL("http://a.example/"));
