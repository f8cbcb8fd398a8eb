console.log("a".repeat(500).match(/a{100,200}/)[0].length, "ab".repeat(300).match(/(?:ab){250}/)[0].length, /a{1000000}/.test("a"), "a".repeat(3000).match(/^(?:a{1,50}){60}$/)[0].length);
