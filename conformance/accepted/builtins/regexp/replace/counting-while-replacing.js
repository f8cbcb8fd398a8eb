let n = 0;
console.log("x x x".replace(/x/g, () => ++n), n, "a b".replace(/(\w) (\w)/, (_, ...rest) => rest.slice(0, 2).reverse().join(" ")));
