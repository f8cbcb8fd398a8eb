const g = function* () {};
console.log(Object.getPrototypeOf(g()) === g.prototype);
const a = async function* () {};
console.log(Object.getPrototypeOf(a()) === a.prototype);
console.log(Object.getPrototypeOf(Object.getPrototypeOf(function* () {}()))[Symbol.toStringTag]);
console.log(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}())), Symbol.toStringTag));
