console.log(/a|/.exec("b")[0] === "", /|a/.exec("a")[0] === "", /(a|)+/.exec("aa"), /(|a)+/.exec("aa"));
