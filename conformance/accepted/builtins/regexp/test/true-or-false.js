console.log(/a/.test("cat"), /z/.test("cat"), /^\d+$/.test("123"), /^\d+$/.test(123), /a/.test(["a"]), new RegExp("").test(""));
