class Page extends URL {
  #visits = 0;
  get first() {
    return this.pathname.split("/")[1];
  }
  visit() {
    return ++this.#visits;
  }
}
const page = new Page("/a/b?x=1", "http://h.example");
console.log(page.first, page.visit(), page.visit(), page instanceof Page, page instanceof URL, page.href, page.searchParams.get("x"));
class Query extends URLSearchParams {
  get first() {
    return [...this][0];
  }
}
const query = new Query({ a: 1 });
query.append("b", 2);
console.log(query.first, String(query), query instanceof Query, query.size);
