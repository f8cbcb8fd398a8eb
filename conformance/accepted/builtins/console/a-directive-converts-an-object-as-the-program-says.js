console.log("%s|%s", { toString() { return "custom"; } }, { toString: 5 });
console.log("%d|%i|%f", { valueOf() { return 42; } }, { toString() { return "7x"; } }, { toString() { return "7.5x"; } });
console.log("%j|%j|%j", { toJSON() { return [1]; } }, undefined, { get a() { return "q\""; } });
const circle = { get one() { return 1; } };
circle.self = circle;
console.log("%j %s", circle, [1, [2, [3]]]);
