const inner = [1];
const a = [inner, inner, [...inner]];
inner.push(2);
console.log(a);
