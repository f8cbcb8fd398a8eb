// ends: limit memory
const f = async () => { await 0; f(); f(); };
f();
