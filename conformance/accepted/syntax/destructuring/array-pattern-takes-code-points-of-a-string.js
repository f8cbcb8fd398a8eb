const [a, b, ...rest] = "a😀bc";
console.log(a, b, rest);
