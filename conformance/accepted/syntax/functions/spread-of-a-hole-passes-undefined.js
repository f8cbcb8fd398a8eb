const f = (...args) => args;
console.log(f(...[1, , 3]));
