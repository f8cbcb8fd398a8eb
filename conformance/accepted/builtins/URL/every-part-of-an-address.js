const parts = ["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash"];
for (const text of ["http://example.com", "https://user:pass@example.com:8080/a/b;c?d=e&f#g", "HTTP://EXAMPLE.com:80/", "https://example.com:443", "ftp://f.example/x", "ws://w.example:80/s", "mailto:a@b.example?subject=x", "data:text/plain,Hello%20World#frag", "javascript:alert(1)", "file:///etc/passwd", "file://host/share/x", "blob:https://example.com/id", "about:blank", "urn:isbn:123", "custom://Host:99/Path?Q#F", "http://[::1]:3000/", "http://1.2.3.4/", "http://xn--bcher-kva.example/", "https://bücher.example/straße?größe=1#ö", "http://a.b./"]) {
  const url = new URL(text);
  console.log(text, parts.map((part) => url[part]));
}
