console.log("".length, "abc".length, "é".length, "e\u0301".length, "😀".length, "\ud83d".length, "👨‍👩‍👧".length, [..."👨‍👩‍👧"].length);
