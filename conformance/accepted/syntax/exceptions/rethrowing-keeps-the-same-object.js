const e1 = new Error("same");
let seen;
try { try { throw e1; } catch (e) { seen = e; throw e; } } catch (e) { console.log(e === e1, seen === e); }
