const inner = {};
const a = [inner, , 2];
const b = a.slice();
console.log(b, 1 in b, b[0] === inner, b !== a);
