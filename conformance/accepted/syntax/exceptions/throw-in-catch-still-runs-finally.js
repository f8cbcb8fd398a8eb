const log = [];
try { try { throw new Error("a"); } catch (e) { log.push(e.message); throw new Error("b"); } finally { log.push("finally"); } } catch (e) { log.push(e.message); }
console.log(log);
