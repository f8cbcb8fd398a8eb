const f = async () => { try { await Promise.reject(1); } finally { return "mine"; } };
console.log(await f());
