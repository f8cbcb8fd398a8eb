const text = "ab".repeat(10_000) + "c";
console.log(/c/.exec(text).index, /(?:ab)+/.exec(text)[0].length, /b(?=c)/.exec(text).index, /[^c]*/.exec(text)[0].length, text.match(/a/g).length, /(a|b)*c/.exec(text)[1]);
