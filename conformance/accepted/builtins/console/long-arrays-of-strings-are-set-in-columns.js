console.log(["a", "bb", "ccc", "dddd", "eeeee", "ffffff", "ggggggg"]);
console.log("the quick brown fox jumps over the lazy dog and runs away from it".split(" "));
console.log(Array.from({ length: 27 }, (_, i) => "x".repeat(i % 9)));
