const starts = ["http://u:p@h.example:8080/p/q?x=1#y", "file:///C:/x", "mailto:a@b", "foo://h:1/p", "foo:/p", "file://localhost/x", "data:x ?q#f"];
const changes = [
  ["protocol", "https"], ["protocol", "file:"], ["protocol", "foo"], ["protocol", "ws:x"], ["protocol", "é"], ["username", "a@b:c"], ["username", ""], ["password", "[^|`{}]"],
  ["host", "x.y:9"], ["host", "x:99999"], ["host", ""], ["host", "[::1]:80/z"], ["host", "a?b"], ["host", "a b"], ["host", "\t9"], ["hostname", "n:1"], ["hostname", "n/x"], ["hostname", "0x10"], ["hostname", ""],
  ["port", "80"], ["port", ""], ["port", "8x"], ["port", "x"], ["port", "65536"], ["port", "0"], ["pathname", ""], ["pathname", "a/../b?c#d"], ["pathname", "//x"], ["pathname", "C|/y"], ["pathname", "\\z"],
  ["search", ""], ["search", "?"], ["search", "a b'#c"], ["hash", ""], ["hash", "#a b`"], ["href", "nothing"], ["href", "http://new/"],
];
for (const start of starts) {
  for (const [part, value] of changes) {
    const url = new URL(start);
    try {
      url[part] = value;
    } catch (e) {
      console.log(e.code, e.input);
    }
    console.log(part, JSON.stringify(value), url.href, url.host, url.pathname);
  }
}
// An address whose scheme became `file` keeps its host until something else of it is changed.
const url = new URL("http://localhost/C|/x");
url.protocol = "file";
console.log(url.href, url.host, url.pathname);
url.search = "?q";
console.log(url.href, url.host, url.pathname);
