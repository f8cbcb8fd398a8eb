console.log("xay".match(/a/), /(?<n>a)(b)?/d.exec("a"), ["a".match(/a/g)], { m: "abc".match(/b(c)/) });
