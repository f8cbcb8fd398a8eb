console.log(["日本", "中国", "한국", "a", "b", "c", "d"]);
console.log(["😀", "é", "e\u0301", "ab", "abc", "x", "y", "z"]);
