class A { x = 1; get z() { return 3; } m() {} }
const a = new A();
console.log({ ...a }, Object.assign({}, a), Object.entries(a));
const { x, z, ...rest } = a;
console.log(x, z, rest);
