const bases = [undefined, "http://user:pw@example.com:8080/a/b/c?q#f", "file:///C:/dir/x", "foo:/bar/baz", "mailto:a@b.c"];
const texts = [
  "http:\\\\a\\b", "http:/\\a//b", "http:a", "//b.c:80/../x", "\\\\host\\x", "/..//./y", "?only", "#only", "", " \t\n./x\u0000 ", "C|/y", "/C|/y", "file:C|/y", "file://C|/y",
  "file:////x", "file:///.//x", "file://localhost/x", "foo://a\\b/..", "foo:/.//x", "foo:..", "foo:///../x", "non-spec:/..//p", "data:a b ?q", "data:a b #f", "javascript:alert('x')",
  "http://a@b@c:d@e/", "http://:@h/", "http://@/", "http://h:/", "http://h:00080/", "http://h:65536/", "http://h:8a/", "https://h:443/", "http://[::1]:80/", "http://[1:2::3:4]", "http://[::ffff:1.2.3.4]",
  "http://[1::2::3]", "http://0x7f.1/", "http://256/", "http://1.2.3.256/", "http://1.2.3.08/", "http://a.1/", "http://xn--a/", "http://XN--ZCA/", "http://a%41b/", "http://a%00b/", "http://a b/", "http://a^b/",
  "http://é.com/", "http://ß.de/", "http://☃.net/", "http://１２７.0.0.1/", "http://A\u00ADb/", "foo://é/", "foo://a^b/", "foo://A%41/", "http://a/^`{}|<>\"", "http://a/%2e/%2E%2e/x", "http://a/?'\"<>`", "foo://a/?'\"<>`",
  "http://a/#`\"<>", "blob:https://a.b/x", "blob:ftp://a/x", "blob:d", "a:b:c", "1:x", "h ttp://x",
];
for (const base of bases) {
  for (const text of texts) {
    let shown;
    try {
      const url = new URL(text, base);
      shown = [url.href, url.origin, url.host, url.pathname].join(" ");
    } catch (e) {
      shown = e.code;
    }
    console.log(JSON.stringify(text), shown);
  }
}
