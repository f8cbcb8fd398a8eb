// ends: limit steps
for (let i = 0; ; i++) new RegExp("(?=a)(?<!b)".repeat(9000) + i).test("a");
