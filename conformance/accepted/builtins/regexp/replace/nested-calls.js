console.log("a(b)c".replace(/\((\w)\)/g, (_, x) => `[${x.replace(/b/, (y) => y.toUpperCase())}]`), "1 2".replace(/\d/g, (d) => "x".replace(/x/, d)));
