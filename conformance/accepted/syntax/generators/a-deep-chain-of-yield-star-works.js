function* chain(n) { if (n === 0) { yield "bottom"; return "r"; } return yield* chain(n - 1); }
const it = chain(60);
console.log(it.next(), it.next());
