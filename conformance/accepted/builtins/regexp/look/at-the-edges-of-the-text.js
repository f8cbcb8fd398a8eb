console.log("ab".replace(/(?=$)/, "|"), "ab".replace(/(?<=^)/, "|"), "ab".split(/(?=b)/), "".match(/(?!.)/).index, "aBcD".split(/(?=[A-Z])/));
