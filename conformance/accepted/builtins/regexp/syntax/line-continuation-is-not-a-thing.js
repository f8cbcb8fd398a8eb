console.log(new RegExp("a\\\nb").test("a\nb"), new RegExp("\\\u2028").test("\u2028"));
