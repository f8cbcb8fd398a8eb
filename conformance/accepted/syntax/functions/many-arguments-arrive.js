const sum = (...xs) => xs.reduce((a, b) => a + b, 0);
const many = [];
for (let i = 0; i < 1000; i++) many.push(i);
console.log(sum(...many));
