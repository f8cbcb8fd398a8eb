console.log(/(a)\1/i.exec("aA")[0], /(é)\1/i.exec("éÉ")[0], /(ſ)\1/iu.exec("ſS")?.[0], /(k)\1/iu.test("k\u212a"), /(k)\1/i.test("k\u212a"));
