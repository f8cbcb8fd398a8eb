console.log("😀".match(/./)[0].length, "😀".match(/./u)[0].length, "😀😀".match(/^.{2}$/u)[0].length, "😀".match(/^..$/)[0].length, "a😀".split(/(?:)/u), "a😀".split(/(?:)/));
