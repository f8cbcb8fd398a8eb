class Page extends URL {
  visits = 1;
}
class Query extends URLSearchParams {}
console.log(new Page("http://a/?q=1"), new Query("a=1"));
console.log([new Page("http://a/")]);
const url = new URL("http://a/?q=1");
const query = new URLSearchParams("a=1&b=%20");
console.log({ a: { b: { c: url, d: query, e: query.keys() } } });
console.log([[[[url]]]], [[[query]]]);
console.log("%s|%s|%s", url, query, new Page("http://b/"));
console.log("%j %O %o", url, query, query);
console.log(query.entries(), query.keys(), query.values());
class Named extends URL {
  toString() {
    return "mine";
  }
}
console.log("%s", new Named("http://a/"));
console.log(Object.keys(new Page("http://a/")), JSON.stringify({ url, query }));
