const bases = ["https://user:pw@example.com:8443/a/b/c?d=e#f", "http://example.com", "file:///x/y", "mailto:a@b", "custom://h/p/q", "about:blank"];
for (const base of bases) {
  for (const text of ["", "x", "./x", "../x", "../../../x", "/x", "//other/x", "?q", "#h", "https:x", "http:x", "HTTP://y", "x:y", "x?y#z", ".", "..", "file:z", " x "]) {
    console.log(base, JSON.stringify(text), URL.parse(text, base)?.href ?? null);
  }
}
for (const base of ["", "x", "http://", "/a"]) {
  try {
    new URL("/x", base);
  } catch (error) {
    console.log(error.message, error.code, error.input, JSON.stringify(error.base));
  }
}
console.log(new URL("x", new URL("http://a/b/")).href, new URL({ toString: () => "http://obj/" }).href, URL.canParse("x"), URL.canParse("x", "http://a"), URL.parse("x"), URL.parse("http://a").href, new URL("http://a", undefined).href);
