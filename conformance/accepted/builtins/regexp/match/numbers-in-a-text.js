console.log("-1, +2.5, 3e10, .5, 1_000, 0x1f".match(/[-+]?(?:\d*\.)?\d+(?:e[-+]?\d+)?/gi), "12 apples, 3 pears".match(/\d+/g).map(Number).reduce((a, b) => a + b));
