console.log(new RegExp("a+", "g"), RegExp("b"), new RegExp(), new RegExp(undefined, undefined), new RegExp(null), new RegExp(12, ""), new RegExp("").test("x"));
