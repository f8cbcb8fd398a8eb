const f = (bad) => { const log = []; try { log.push("try"); if (bad) throw new Error("x"); log.push("end"); } catch (e) { log.push("catch " + e.message); } finally { log.push("finally"); } return log; };
console.log(f(false), f(true));
