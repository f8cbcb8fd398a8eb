const call = (f) => f();
let x = [1, 2];
try { for (const x of call(() => x)) console.log(x); } catch (e) { console.log(e.name + ": " + e.message); }
