console.log("abc".replace(/x*/g, "-"), "😀".replace(/(?:)/g, "-"), "😀".replace(/(?:)/gu, "-"), "".replace(/(?:)/, "x"), "ab".replace(/$/, "!"), "ab".replace(/^/, "!"));
