console.log("a1b2".match(/\d/g), "abc".match(/x/g), "aaa".match(/a*?/g), "abc".match(/(?:)/g).length, "a1b2".match(/([a-z])(\d)/g));
