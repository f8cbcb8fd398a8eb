console.log(/a(?i:b)c/.test("aBc"), /a(?i:b)c/.test("ABc"), /(?-i:a)b/i.test("aB"), /(?m:^b)/.test("a\nb"), /(?s:.)./.test("\na"), /(?i-s:A.)/s.test("a\n"), /(?ims:.)/.test("\n"));
