console.log("aβA1".match(/[\p{L}&&\p{ASCII}]/gv), "09af".match(/[\w&&\d]/gv), /[a&&b]/v.test("a"));
