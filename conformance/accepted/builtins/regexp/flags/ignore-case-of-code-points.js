console.log(/\u212a/iu.test("k"), /ſ/iu.test("S"), /ß/iu.test("ẞ"), /ß/i.test("ẞ"), /\u{10400}/iu.test("\u{10428}"), /[^x]/iu.test("X"), /\w/iu.test("ſ"), /\W/iu.test("ſ"), /σ/iu.test("ς"));
