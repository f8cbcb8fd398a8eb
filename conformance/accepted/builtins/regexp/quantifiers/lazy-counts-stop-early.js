console.log("aaaa".match(/a{2,3}?/)[0], "aaaa".match(/a{2,3}?$/)[0], "aaaa".match(/(?:aa){1,2}?/)[0], "xxay".match(/x{0,5}?a/)[0]);
