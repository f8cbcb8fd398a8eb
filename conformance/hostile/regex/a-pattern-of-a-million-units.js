// ends: completed
new RegExp("a".repeat(1000000)).test("b");
