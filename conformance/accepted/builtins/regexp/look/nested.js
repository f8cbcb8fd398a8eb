console.log("abcd".match(/a(?=b(?=c(?!e)))/)[0], "abcd".match(/(?<=a(?=b)b)c/)[0], "abcd".match(/(?<!(?<!a)b)c/)[0], /(?=(?<=(a))b)/.exec("ab"));
