const f = ({ a, b = 2 } = {}, [c, d = 4] = []) => [a, b, c, d];
console.log(f(), f({ a: 1 }), f({ b: 5 }, [6]), f(undefined, [7, 8]));
