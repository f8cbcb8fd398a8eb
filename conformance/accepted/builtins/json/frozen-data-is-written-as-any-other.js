console.log(JSON.stringify(Object.freeze({ a: Object.freeze([1, Object.freeze({ b: 1 })]) })));
const wide = {};
for (let i = 0; i < 300; i++) wide["k" + i] = i;
console.log(JSON.stringify(JSON.parse(JSON.stringify(wide))) === JSON.stringify(wide));
