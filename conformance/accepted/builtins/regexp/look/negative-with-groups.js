console.log("ab".match(/(?!(b))(a)/), "ab".match(/(?<!(b))(a)(?!(c))/), "foobar foobaz".match(/foo(?!bar)\w+/)[0], "ac".match(/a(?!b(c))(c)/));
