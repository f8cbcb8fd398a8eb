// A name with an escape, or with a letter outside ASCII, may begin with the letters of a keyword.
const run = async (f) => console.log(await f(7));
run(async in\u0066er => infer);
run(async const\u0072uctor => constructor);
run(async letä => letä);
run(async newé => newé);
run(async (in\u{66}er) => infer);
