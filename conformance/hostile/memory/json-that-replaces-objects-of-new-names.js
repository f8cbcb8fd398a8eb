// ends: completed
// with: --steps 40000000
// All of it is one instruction: shapes and names of objects that were replaced by others must go before it ends.
const member = (i) => `"a":{"k${i}a":1,"k${i}b":1,"k${i}c":1,"k${i}d":1}`;
const text = `{${Array.from({ length: 40000 }, (_, i) => member(i)).join()}}`;
if (Object.keys(JSON.parse(text).a).join() !== "k39999a,k39999b,k39999c,k39999d") throw new Error("the last one counts");
