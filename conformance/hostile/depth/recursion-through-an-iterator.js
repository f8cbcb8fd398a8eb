// ends: limit depth
const o = { *[Symbol.iterator]() { yield* [...o]; } };
[...o];
