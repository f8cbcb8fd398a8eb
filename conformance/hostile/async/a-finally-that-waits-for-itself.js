// ends: limit memory
const f = async () => { try { await 0; } finally { await f(); } };
await f();
