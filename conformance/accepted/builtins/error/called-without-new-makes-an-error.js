const e = TypeError("x");
console.log(e instanceof TypeError, e.name, e.message, Error("y").message);
