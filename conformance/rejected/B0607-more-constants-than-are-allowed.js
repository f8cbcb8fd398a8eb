// with: --compile-constants 8
//< error[B0607] the hook has more than 8 different strings and numbers
console.log("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", 100.5, 200.5);
