const log = [];
const operand = (name, n) => { log.push("eval " + name); return { valueOf() { log.push("convert " + name); return n; } }; };
operand("a", 1) + operand("b", 2);
operand("c", 1) < operand("d", 2);
operand("e", 1) > operand("f", 2);
operand("g", 3) ** operand("h", 2);
console.log(log);
