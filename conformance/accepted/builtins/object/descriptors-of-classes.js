class A { m() {} get g() { return 1; } static s = 1; static t() {} x = 1; #p; }
console.log(Object.getOwnPropertyDescriptors(A), Object.getOwnPropertyDescriptors(A.prototype), Object.getOwnPropertyDescriptors(new A()));
