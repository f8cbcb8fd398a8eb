const a = () => { try { return "try"; } finally { return "finally"; } };
const b = () => { try { throw new Error("lost"); } finally { return "finally"; } };
const c = () => { try { throw 1; } catch { return "catch"; } finally { return "finally"; } };
console.log(a(), b(), c());
