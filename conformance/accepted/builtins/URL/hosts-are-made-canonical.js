for (const host of ["EXAMPLE.com", "1.2.3", "0x7f.1", "0300.1", "256", "4294967295", "[::FFFF:1.2.3.4]", "[2001:DB8:0:0:0:0:0:1]", "[1:2:0:0:3:0:0:4]", "%65xample.com", "ex%41mple.com", "faß.de", "☃.net", "日本語.jp", "xn--ls8h.la", "a_b.example", "-a.example", "localhost", "a.b.c.d.e", "example.com.", "０Ｘ７ｆ．１", "a\u00adb.example"]) {
  console.log(host, URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).host : null);
}
