const log = [];
const bad = { valueOf() { throw new Error("bad operand"); } };
const other = { valueOf() { log.push("converted"); return 1; } };
try { bad + other; } catch (e) { log.push(e.message); }
try { other - bad; } catch (e) { log.push(e.message); }
let x = 5;
try { x += bad; } catch (e) { log.push("x is " + x); }
console.log(log);
