const handler = () => 1;
export = handler;
//     ^ error[B0206] Becket does not run `import … =` and `export =`
