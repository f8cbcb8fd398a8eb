class A { static b() {} static a = 1; static name = 2; }
console.log(Object.getOwnPropertyNames(A), Object.getOwnPropertyNames(class {}), Object.getOwnPropertyNames(class { static m() {} static name() {} }));
