// with: --compile-constants 8
//< error[B0607] the hook has 14 different strings and numbers, more than 8
console.log("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", 100.5, 200.5);
