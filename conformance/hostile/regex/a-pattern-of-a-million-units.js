// ends: refused B0296
new RegExp("a".repeat(1000000)).test("b");
