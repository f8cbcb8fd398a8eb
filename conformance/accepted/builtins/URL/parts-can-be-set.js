const cases = [
  ["protocol", ["https", "ftp:", "custom", "HTTP://x", "", "1"]],
  ["username", ["me", "", "a:b@c/ä", "%41"]],
  ["password", ["secret", "", "p@ss:/?#"]],
  ["host", ["other.example", "other:81", "other:80", "a:b", "", "x/y", "[::1]:9"]],
  ["hostname", ["other.example", "other:81", "", "1.2.3", "x?y"]],
  ["port", ["81", "80", "", "0", "65536", "9x", "x", "-1", " 8"]],
  ["pathname", ["/x/y", "x", "/a/../b", "?#", "ä ö"]],
  ["search", ["?a=b", "a=b", "", "?", "?ä 'x\"#", "??"]],
  ["hash", ["#x", "x", "", "#", "a b`<>ä", "##"]],
  ["href", ["https://new.example/x", "mailto:x"]],
];
for (const base of ["http://u:p@h.example:80/p?q#f", "https://h.example:8080", "mailto:a@b?c#d", "custom://h/x"]) {
  for (const [part, values] of cases) {
    for (const value of values) {
      const url = new URL(base);
      url[part] = value;
      console.log(base, part, JSON.stringify(value), url.href);
    }
  }
}
