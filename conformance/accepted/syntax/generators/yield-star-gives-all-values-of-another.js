function* inner() { const sent = yield 1; console.log("sent", sent); yield 2; return "result"; }
function* outer() { const r = yield* inner(); console.log("r", r); yield* [10, 20]; yield* "ab"; yield* new Map([[1, 2]]); }
const it = outer();
console.log(it.next(), it.next("hi"));
console.log([...it]);
