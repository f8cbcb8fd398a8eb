console.log(/\/\*.*?\*\//.exec("a /* b */ c")[0], /\/\/.*/.exec("a // b")[0], /[/*]+/.exec("a/*b")[0]);
