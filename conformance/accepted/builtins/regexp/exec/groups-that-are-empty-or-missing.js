console.log(/(a*)(b)?(c*)/.exec("x"), /(a*)(b)?(c*)/.exec("ac"), /(?<e>)(?<u>z)?/.exec("").groups);
