// ends: completed
const f = async (n) => (n === 0 ? 0 : (await f(n - 1)) + 1);
console.log(await f(1000));
