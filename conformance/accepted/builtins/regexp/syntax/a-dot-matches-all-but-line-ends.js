console.log("a\nb\rc\u2028d\u2029e".match(/./g).join(""), /^.$/.test("\n"), /^.$/.test("\u0085"));
