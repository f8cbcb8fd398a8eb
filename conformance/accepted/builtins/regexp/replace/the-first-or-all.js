console.log("aaa".replace(/a/, "b"), "aaa".replace(/a/g, "b"), "aaa".replaceAll(/a/g, "b"), "abc".replace(/x/g, "y"), "abc".replace(/(?:)/g, "-"));
