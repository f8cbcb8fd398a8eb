Promise.resolve(1).then((n) => console.log(n));
//< error[B0222] Becket does not run `Promise` yet
