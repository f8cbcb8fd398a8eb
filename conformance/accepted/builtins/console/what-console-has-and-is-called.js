console.log(console);
console.log(Object.keys(console).join());
console.log(Object.prototype.toString.call(console), String(console.log), console.log.name, `${console.warn}`);
for (const name of ["Console", "_stdout", "profile", "context", "nothing"]) console.log(name, name in console);
console.log(Object.getOwnPropertyDescriptor(console, Symbol.toStringTag), console["nothing" + ""]);
