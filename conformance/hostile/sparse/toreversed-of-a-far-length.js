// ends: limit memory
const a = [];
a.length = 4000000000;
a.toReversed();
