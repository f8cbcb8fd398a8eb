console.log("a".match(/(?:){3}a/)[0], "ab".match(/(a?){3}b/), "".match(/(a*){2,3}/), "aa".match(/(a??){2,}/));
