console.log(/^(?:a|ab|abc|b|bc|c)*$/.test("abc".repeat(100)), /^(?:a|ab|abc|b|bc|c)*!$/.test("abc".repeat(5)), /(?:(a)|(b)|(ab))*$/.exec("abab").slice(1));
