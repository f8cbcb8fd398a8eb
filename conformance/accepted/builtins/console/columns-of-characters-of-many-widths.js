console.log(["日本", "中文字", "한국어", "é", "e\u0301", "👍", "👨‍👩‍👧", "abc", "ﬀ"]);
console.log(Array.from({ length: 101 }, (_, i) => "é".repeat(i % 3)));
