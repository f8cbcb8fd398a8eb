console.log(JSON.stringify(["", "a".repeat(100), "é".repeat(3), "\n".repeat(5)]), JSON.stringify("x".repeat(10000)).length);
