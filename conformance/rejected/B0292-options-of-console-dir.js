const value = { a: 1 };
console.dir(value, { depth: 0 });
//      ^ error[B0292] Becket does not run this operation yet
