console.log(/(?=a)*/.exec("a").index, /(?=a){2}b?/.exec("a")[0] === "", /(?!a)+b/.exec("b")[0]);
