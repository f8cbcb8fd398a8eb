const texts = [
  "http://a/..", "http://a/../..", "http://a/b/..", "http://a/b/c/../", "http://a/b/%2e%2E/c", "http://a/b/.%2e", "http://a/b/%2e", "http://a/./b",
  "http://a//", "http://a//b//..", "http://a//..//", "http://a\\b\\..\\c", "http://a/b/..?c/../d#e/../f", "http://a/...", "http://a/%2e%2e%2e", "http://a/\t.\n.\r/b",
  "file:///C:/..", "file:///C|/../..", "file:///C|", "file:///C|/a/../..", "file:///a/C|", "file:///C:a/..", "file://C:/a", "file://C|", "file:C:/a/..", "file:///./C|/..",
  "file:///%2e%2e/C|", "file:////..", "file:////a//b/../..", "file://h/C|/..", "file:\\\\h\\C:\\..",
  "a:/..", "a:/b/..", "a:/..//b", "a:/.//b", "a://h/..//b", "a:/b//..//", "a:/\\..", "a:b/../c", "a:../c", "a:b c ?d", "a:/", "a://", "a://h", "a:///", "a:/a:/b/../..", "a:/C|/..",
];
for (const text of texts) {
  const url = new URL(text);
  console.log(text, url.href, url.pathname, new URL(url.href).href === url.href);
}
const bases = ["http://h/a/b/c?d#e", "http://h", "file:///C:/a/b", "file:///C:", "file:///a", "file://h/C:/a", "a:/b//c", "a:/.//b", "a://h", "a:b/c"];
const inputs = ["", ".", "..", "../", "../..", "../../../x", "//", "///x", "/", "/x", "?", "#", "%2e%2e/x", "D|", "D|/x", "/D|/x", "/..", ".//x", "..//x", "x/..//y", "\\x", "./", "C:x"];
for (const base of bases) {
  for (const input of inputs) {
    const url = URL.parse(input, base);
    console.log(base, input, url === null ? null : `${url.href} ${url.pathname}`);
  }
}
for (const text of ["http://h/a", "file:///C:/a", "a:/b", "a://h", "a:b"]) {
  for (const pathname of ["", "..", "/..", "//", "//x", "/.//x", "x/../..//y", "C|", "/C|/..", "?#", "\\x", "/a b"]) {
    const url = new URL(text);
    url.pathname = pathname;
    console.log(text, pathname, url.href, url.pathname);
    url.host = "g";
    console.log(url.href);
  }
}
