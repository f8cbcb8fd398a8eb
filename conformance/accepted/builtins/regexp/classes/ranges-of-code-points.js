console.log("a😀🚀z".match(/[😀-🛿]/gu), /[\u{10000}-\u{10ffff}]/u.test("\ud800"), /[\ud800-\udfff]/u.test("😀"), /[\ud800-\udfff]/u.test("\ud800x"));
