// ends: limit depth
const f = async () => await f();
await f();
