console.log("a😀b".split(/(?:)/u), "a😀b".split(/(?:)/).length, "😀,😀".split(/,/u), "a😀".split(/(?=😀)/u), "é日".split(/(?:)/));
