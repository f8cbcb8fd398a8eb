console.log("a" < "b", "B" < "a", "10" < "9", "10" < 9, "" < "a", "abc" < "abd", "a" < "ab", "é" > "z", "😀" < "\uffff", "Z" >= "Z");
