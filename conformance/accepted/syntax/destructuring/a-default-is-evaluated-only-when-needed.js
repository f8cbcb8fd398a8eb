const say = (x) => { console.log("default", x); return x; };
const { a = say("a"), b = say("b") } = { a: 1 };
const [c = say("c")] = [0];
console.log(a, b, c);
