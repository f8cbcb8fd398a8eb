async function* g() { yield Promise.resolve(1); try { yield Promise.reject(new Error("in")); } catch (e) { yield e.message; } return Promise.resolve("r"); }
const it = g();
console.log(await it.next(), await it.next(), await it.next(), await it.next());
