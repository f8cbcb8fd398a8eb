console.log(/\1/.test("\x01"), /(a)\2/.test("a\x02"), /\12/.test("\n"), /(a)\10/.test("a\x08"));
