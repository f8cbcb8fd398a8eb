console.log("abcd".match(/(a(b(c)))(d)/), "ab".match(/((a)(b))/).slice(1));
