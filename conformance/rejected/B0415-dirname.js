console.log(__dirname);
//          ^^^^^^^^^ error[B0415] Becket has no `__dirname`
