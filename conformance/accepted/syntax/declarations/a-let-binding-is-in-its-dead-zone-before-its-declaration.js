const read = () => x;
try { read(); } catch (e) { console.log(e.name + ": " + e.message); }
let x = 1;
console.log(read());
