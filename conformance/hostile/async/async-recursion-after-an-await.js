// ends: limit memory
const f = async () => { await 0; return f(); };
await f();
