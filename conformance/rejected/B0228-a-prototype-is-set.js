const child = {};
child.__proto__ = { inherited: true };
//    ^^^^^^^^^ error[B0228] Becket does not run `__proto__`
