console.log("abcab".match(/[\q{abc|ab}c]/gv), "xyz".match(/^[\q{xyz|x|}z]/v)[0], "b".match(/^[\q{abc|}]/v)[0] === "", /^[\q{ab|cd}--\q{ab}]$/v.test("ab"), /^[\q{ab|cd}&&\q{cd|ef}]$/v.test("cd"));
