console.log("a1b2".replaceAll(/(?<l>[a-z])(?<d>\d)/g, "$<d>$<l>"), "aXbX".replaceAll(/x/gi, "-"), "abc".replaceAll(/(?:)/g, "."));
