console.log("aaab".match(/(a*)(a{2})b/), "12345".match(/(\d+)(\d)(\d)/), "foobar".match(/(.*)(o.*)/));
